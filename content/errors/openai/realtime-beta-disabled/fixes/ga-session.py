# Translates the settings of a beta session into the shape that /v1/realtime takes today.


# --8<-- [start:core]
def ga_session(beta: dict) -> dict:
    turns = {"turn_detection": beta.get("turn_detection", {"type": "semantic_vad"})}
    words = {"transcription": beta.get("input_audio_transcription")}
    return {
        "type": "realtime",  # [!code highlight]
        "instructions": beta.get("instructions", ""),
        "output_modalities": ["audio" if "audio" in beta.get("modalities", ["audio"]) else "text"],
        "audio": {"input": turns | words, "output": {"voice": beta.get("voice", "marin")}},
        "tools": beta.get("tools", []),
    }
# --8<-- [end:core]


old = {"modalities": ["audio", "text"], "voice": "alloy", "turn_detection": {"type": "server_vad"}}
# await connection.session.update(session=...) of client.realtime.connect(model=...), without any beta header
print(ga_session(old))
