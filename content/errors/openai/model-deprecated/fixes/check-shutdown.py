# Lists the configured models that are gone or shut down within 60 days; meant for a daily job.
from datetime import date

from openai import OpenAI

CONFIGURED = ("gpt-5.4", "gpt-5-mini", "gpt-4-0613")  # from your settings, all environments
WARN_DAYS = 60

client = OpenAI()
shutdown = {model.id: model.shutdown_date for model in client.models.list()}

for name in CONFIGURED:
    day = shutdown.get(name)
    if name not in shutdown:
        print(f"GONE {name}: not in the list of this project's models")
    elif day is None:
        print(f"ok   {name}")
    else:
        left = (date.fromisoformat(day) - date.today()).days
        print(f"{'SOON' if left <= WARN_DAYS else 'ok  '} {name}: shuts down on {day}, {left} days left")
