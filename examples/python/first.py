from errata_llm import classify

found = classify('Error code: 429 - {"error": {"type": "insufficient_quota", "code": "insufficient_quota"}}')
print(found.id, found.kind, found.verdict)
print(found.quick_fix)
