# Ends a run at its turn limit with a text of your own, and logs the call that was repeated.
from agents import Agent, RunErrorHandlerInput, RunErrorHandlerResult, Runner, function_tool

LIMIT = 10  # turns; yours to choose by what a finished run of this agent needs


@function_tool
def search(query: str) -> str:
    """Searches the tickets."""
    return f"No ticket matches {query!r}. Searching again will not help: answer with what you have."


# --8<-- [start:core]
def at_limit(data: RunErrorHandlerInput[None]) -> RunErrorHandlerResult:
    calls = [item.raw_item for item in data.run_data.new_items if item.type == "tool_call_item"]
    last = [(getattr(call, "name", ""), getattr(call, "arguments", "")) for call in calls[-3:]]
    print("turn limit; the last calls were", last)
    return RunErrorHandlerResult(final_output="I could not finish this.", include_in_history=False)


def ask(agent: Agent, question: str) -> str:
    handlers = {"max_turns": at_limit}
    return Runner.run_sync(agent, question, max_turns=LIMIT, error_handlers=handlers).final_output  # [!code highlight]
# --8<-- [end:core]


print(ask(Agent(name="desk", model="gpt-5.4", tools=[search]), "Which ticket is about node 7?"))
