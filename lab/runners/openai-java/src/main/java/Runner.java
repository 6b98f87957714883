import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.errors.OpenAIServiceException;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.responses.Response;
import com.openai.models.responses.ResponseCompletedEvent;
import com.openai.models.responses.ResponseCreateParams;
import com.openai.models.responses.ResponseCreatedEvent;
import com.openai.models.responses.ResponseFailedEvent;
import com.openai.models.responses.ResponseInProgressEvent;
import com.openai.models.responses.ResponseIncompleteEvent;
import com.openai.models.responses.ResponseQueuedEvent;
import com.openai.models.responses.ResponseStatus;
import com.openai.models.responses.ResponseStreamEvent;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Runs the laboratory's jobs with openai-java (the synchronous client): a JSON array of jobs on standard input, one JSON line
 * {"id", "outcome"} per job on standard output, the same protocol as ../harness.py.
 */
public final class Runner {
    private static final int AT_ONCE = 8;
    private static final String MODEL = "gpt-5.4";
    private static final String PROMPT = "Answer with pong.";

    /** `url` takes the place of https://api.openai.com; null `key`: no key at all; times are milliseconds. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Job(String id, String call, String url, String key, Long timeout, long deadline) {}

    /** The structured output that is asked for; an answer in another shape is read as far as it goes, as pydantic does. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public static class Pong {
        public String pong;
    }

    public static void main(String[] args) throws Exception {
        // The first call of a JVM spends seconds on loading classes, which belong to no job. Nothing listens at this address.
        observe(new Job("warm-up", "responses.create", "http://127.0.0.1:1", "none", null, 0), new LinkedHashSet<>());

        ObjectMapper json = new ObjectMapper();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Semaphore slots = new Semaphore(AT_ONCE);
        ExecutorService threads = Executors.newCachedThreadPool();
        List<CompletableFuture<Void>> ends = new ArrayList<>();
        for (Job job : json.readValue(System.in, Job[].class)) {
            slots.acquire();
            Set<String> events = Collections.synchronizedSet(new LinkedHashSet<>());
            ends.add(CompletableFuture.supplyAsync(() -> observe(job, events), threads)
                    .completeOnTimeout(fields("kind", "waiting"), job.deadline(), TimeUnit.MILLISECONDS)
                    .thenAccept(outcome -> {
                        if (!events.isEmpty()) outcome.put("events", new ArrayList<>(events));
                        out.println(json.valueToTree(fields("id", job.id(), "outcome", outcome)).toString());
                        slots.release();
                    }));
        }
        CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new)).join();
        System.exit(0);
    }

    private static Map<String, Object> observe(Job job, Set<String> events) {
        try {
            return run(job, events);
        } catch (Exception e) {
            return raised(e);
        }
    }

    private static Map<String, Object> run(Job job, Set<String> events) throws InterruptedException {
        OpenAIOkHttpClient.Builder builder = OpenAIOkHttpClient.builder().baseUrl(job.url() + "/v1");
        if (job.key() != null) builder.apiKey(job.key());
        if (job.timeout() != null) builder.timeout(Duration.ofMillis(job.timeout()));
        OpenAIClient client = builder.build();

        ResponseCreateParams.Builder ask = ResponseCreateParams.builder().model(MODEL).input(PROMPT);
        ChatCompletionCreateParams.Builder chat = ChatCompletionCreateParams.builder().model(MODEL).addUserMessage(PROMPT);
        switch (job.call()) {
            case "responses.create":
                return returned("Response", seen(client.responses().create(ask.build())));
            case "responses.parse": {
                var response = client.responses().create(ask.text(Pong.class).build());
                Map<String, Object> seen = seen(response.rawResponse());
                seen.put("output_parsed", response.output().stream()
                        .flatMap(item -> item.message().stream())
                        .flatMap(message -> message.content().stream())
                        .flatMap(content -> content.outputText().stream())
                        .findFirst().map(pong -> pong.pong).orElse(null));
                return returned("StructuredResponse", seen);
            }
            case "responses.stream":
                try (var stream = client.responses().createStreaming(ask.build())) {
                    return collectResponse(stream, events);
                }
            case "responses.background": {
                Response response = client.responses().create(ask.background(true).build());
                while (runs(response)) {
                    Thread.sleep(200);
                    response = client.responses().retrieve(response.id());
                }
                return returned("Response", seen(response));
            }
            case "chat.create":
                return client.chat().completions().create(chat.build()).choices().stream().findFirst()
                        .map(choice -> completion("ChatCompletion", choice.finishReason().asString(),
                                choice.message().content(), choice.message().refusal()))
                        .orElseGet(() -> completion("ChatCompletion", null, Optional.empty(), Optional.empty()));
            case "chat.parse":
                return client.chat().completions().create(chat.responseFormat(Pong.class).build()).choices().stream().findFirst()
                        .map(choice -> completion("StructuredChatCompletion", choice.finishReason().asString(),
                                choice.message().content().map(pong -> pong.pong), choice.message().refusal()))
                        .orElseGet(() -> completion("StructuredChatCompletion", null, Optional.empty(), Optional.empty()));
            case "chat.stream":
                try (var stream = client.chat().completions().createStreaming(chat.build())) {
                    return collectChat(stream, events);
                }
            case "models.list":
                return returned("list", fields("length", client.models().list().data().size()));
            default:
                return fields("kind", "unsupported");
        }
    }

    private static boolean runs(Response response) {
        return response.status().filter(Set.of(ResponseStatus.QUEUED, ResponseStatus.IN_PROGRESS)::contains).isPresent();
    }

    /** What a reader sees of a Response. */
    private static Map<String, Object> seen(Response response) {
        return fields(
                "status", status(response),
                "error.code", code(response).orElse(null),
                "incomplete_details.reason", reason(response).orElse(null),
                "output_text", response.output().stream()
                        .flatMap(item -> item.message().stream())
                        .flatMap(message -> message.content().stream())
                        .flatMap(content -> content.outputText().stream())
                        .map(text -> text.text())
                        .collect(Collectors.joining()));
    }

    private static String status(Response response) {
        return response.status().map(ResponseStatus::asString).orElse(null);
    }

    private static Optional<String> code(Response response) {
        return response.error().map(error -> error.code().asString());
    }

    private static Optional<String> reason(Response response) {
        return response.incompleteDetails().flatMap(details -> details.reason()).map(reason -> reason.asString());
    }

    private static Map<String, Object> completion(String what, String finishReason, Optional<String> content, Optional<String> refusal) {
        return returned(what, fields("finish_reason", finishReason, "content", content.orElse(null), "refusal", refusal.orElse(null)));
    }

    /** What a loop over a stream of the Responses API learns. */
    private static Map<String, Object> collectResponse(StreamResponse<ResponseStreamEvent> stream, Set<String> events) {
        Map<String, Object> learned = fields();
        stream.stream().forEach(event -> {
            events.add(event._json().orElseThrow().convert(JsonNode.class).path("type").asText());
            event.outputTextDelta().ifPresent(piece -> learned.merge("text", piece.delta(), (a, b) -> a + "" + b));
            responseOf(event).ifPresent(response -> {
                learned.put("status", status(response));
                code(response).ifPresent(code -> learned.put("error.code", code));
                reason(response).ifPresent(reason -> learned.put("incomplete_details.reason", reason));
            });
        });
        return returned("stream", learned);
    }

    private static Optional<Response> responseOf(ResponseStreamEvent event) {
        return event.created().map(ResponseCreatedEvent::response)
                .or(() -> event.queued().map(ResponseQueuedEvent::response))
                .or(() -> event.inProgress().map(ResponseInProgressEvent::response))
                .or(() -> event.completed().map(ResponseCompletedEvent::response))
                .or(() -> event.incomplete().map(ResponseIncompleteEvent::response))
                .or(() -> event.failed().map(ResponseFailedEvent::response));
    }

    /** What a loop over a stream of chat completions learns. */
    private static Map<String, Object> collectChat(StreamResponse<ChatCompletionChunk> stream, Set<String> events) {
        Map<String, Object> learned = fields();
        stream.stream().forEach(chunk -> {
            events.add("chunk");
            chunk.choices().forEach(choice -> {
                learned.merge("text", choice.delta().content().orElse(""), (a, b) -> a + "" + b);
                learned.put("finish_reason", choice.finishReason().map(reason -> reason.asString()).orElse(null));
            });
        });
        return returned("stream", learned);
    }

    private static Map<String, Object> returned(String what, Map<String, Object> fields) {
        return fields("kind", "returned", "what", what, "fields", fields);
    }

    /** What a reader's `catch` block can see of an exception. */
    private static Map<String, Object> raised(Exception error) {
        Map<String, Object> fields = fields();
        if (error instanceof OpenAIServiceException e) {
            read(fields, "status", "e.statusCode()", e::statusCode);
            read(fields, "code", "e.code().orElse(null)", () -> e.code().orElse(null));
            read(fields, "type", "e.type().orElse(null)", () -> e.type().orElse(null));
            read(fields, "param", "e.param().orElse(null)", () -> e.param().orElse(null));
            List<String> ids = e.headers().values("x-request-id");
            if (!ids.isEmpty()) read(fields, "requestId", "e.headers().values(\"x-request-id\").get(0)", () -> ids.get(0));
        }
        List<String> bases = new ArrayList<>();
        for (Class<?> base = error.getClass(); base != Exception.class; bases.add(base.getSimpleName())) base = base.getSuperclass();
        Map<String, Object> outcome = fields(
                "kind", "raised",
                "class", error.getClass().getSimpleName(),
                "module", module(error.getClass()),
                "bases", bases,
                "message", String.valueOf(error.getMessage()),
                "fields", fields);
        // OkHttp reports the same timeout as this class or as its subclass SocketTimeoutException, by which of its clocks is first.
        if (error.getCause() instanceof InterruptedIOException) outcome.put("cause", "InterruptedIOException");
        else if (error.getCause() != null) outcome.put("cause", error.getCause().getClass().getSimpleName());
        return outcome;
    }

    /** The package of a class; empty for the language itself. */
    private static String module(Class<?> type) {
        return type.getPackageName().startsWith("java.") ? "" : type.getPackageName();
    }

    /** Leaves out a field whose getter throws because the API did not send it in the type that the SDK expects. */
    private static void read(Map<String, Object> fields, String role, String at, Supplier<Object> getter) {
        try {
            fields.put(role, fields("at", at, "value", getter.get()));
        } catch (OpenAIInvalidDataException unreadable) {
            return;
        }
    }

    /** A map of names and values in turn; unlike Map.of it keeps their order and takes null. */
    private static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }
}
