SELECT
    id,
    errata(toJSONString(map('id', toString(id), 'text', text))) AS answer,
    JSONExtractString(answer, 'kind') AS kind,
    JSONExtractString(answer, 'verdict') AS verdict,
    JSONExtractString(answer, 'entries', 1) AS entry
FROM errors
