// Runs the laboratory's jobs with openai-go: a JSON array of jobs on standard input, one JSON line {"id", "outcome"} per job on
// standard output, the same protocol as ../harness.py. Go has no classes: an outcome's `class` is the type that errors.As finds,
// its `bases` are the types of the errors that this one wraps, and a field without a value is "", not null.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log"
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
	"github.com/openai/openai-go/v3/responses"
)

const (
	atOnce = 8
	model  = "gpt-5.4"
	prompt = "Answer with pong."
)

var errUnsupported = errors.New("a call that the SDK does not have")

type job struct {
	ID       string
	Call     string
	URL      string  // takes the place of https://api.openai.com
	Key      *string // nil: no key at all
	Timeout  *int    // milliseconds; nil for the SDK's default
	Deadline int     // milliseconds after which a job that goes on is given up
}

type fields map[string]any

// returned is what a call gave back: the name of its type and what a reader can see of it.
type returned struct {
	what   string
	fields fields
}

// events keeps the distinct event types of a stream, in order.
type events []string

func (e *events) add(name string) {
	if !slices.Contains(*e, name) {
		*e = append(*e, name)
	}
}

func main() {
	var jobs []job
	if err := json.NewDecoder(os.Stdin).Decode(&jobs); err != nil {
		log.Fatal(err)
	}
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	var mutex sync.Mutex
	var group sync.WaitGroup
	slots := make(chan struct{}, atOnce)
	for _, j := range jobs {
		slots <- struct{}{}
		group.Go(func() {
			line := map[string]any{"id": j.ID, "outcome": observe(j)}
			<-slots
			mutex.Lock()
			defer mutex.Unlock()
			if err := out.Encode(line); err != nil {
				log.Fatal(err)
			}
		})
	}
	group.Wait()
}

// observe runs a job. It is given up by a cancel, since the SDK acts on a deadline that it finds in its context.
func observe(j job) map[string]any {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	defer time.AfterFunc(time.Duration(j.Deadline)*time.Millisecond, cancel).Stop()

	var seen events
	value, err := run(ctx, j, &seen)
	var outcome map[string]any
	switch {
	case ctx.Err() != nil:
		outcome = map[string]any{"kind": "waiting"}
	case errors.Is(err, errUnsupported):
		outcome = map[string]any{"kind": "unsupported"}
	case err != nil:
		outcome = raised(err)
	default:
		outcome = map[string]any{"kind": "returned", "what": value.what, "fields": value.fields}
	}
	if len(seen) > 0 {
		outcome["events"] = seen
	}
	return outcome
}

func run(ctx context.Context, j job, seen *events) (returned, error) {
	options := []option.RequestOption{option.WithBaseURL(j.URL + "/v1")}
	if j.Key != nil {
		options = append(options, option.WithAPIKey(*j.Key))
	}
	if j.Timeout != nil {
		options = append(options, option.WithRequestTimeout(time.Duration(*j.Timeout)*time.Millisecond))
	}
	client := openai.NewClient(options...)

	ask := responses.ResponseNewParams{
		Model: model,
		Input: responses.ResponseNewParamsInputUnion{OfString: openai.String(prompt)},
	}
	chat := openai.ChatCompletionNewParams{
		Model:    model,
		Messages: []openai.ChatCompletionMessageParamUnion{openai.UserMessage(prompt)},
	}
	switch j.Call {
	case "responses.create":
		return response(client.Responses.New(ctx, ask))
	case "responses.background":
		return response(background(ctx, client, ask))
	case "responses.stream":
		return responseStream(ctx, client, ask, seen)
	case "chat.create":
		return completion(client.Chat.Completions.New(ctx, chat))
	case "chat.stream":
		return chatStream(ctx, client, chat, seen)
	case "models.list":
		page, err := client.Models.List(ctx)
		if err != nil {
			return returned{}, err
		}
		return returned{"list", fields{"length": len(page.Data)}}, nil
	}
	return returned{}, errUnsupported
}

func background(ctx context.Context, client openai.Client, ask responses.ResponseNewParams) (*responses.Response, error) {
	ask.Background = openai.Bool(true)
	value, err := client.Responses.New(ctx, ask)
	for err == nil && (value.Status == responses.ResponseStatusQueued || value.Status == responses.ResponseStatusInProgress) {
		time.Sleep(200 * time.Millisecond)
		value, err = client.Responses.Get(ctx, value.ID, responses.ResponseGetParams{})
	}
	return value, err
}

func response(value *responses.Response, err error) (returned, error) {
	if err != nil {
		return returned{}, err
	}
	return returned{"Response", fields{
		"status":                    value.Status,
		"error.code":                value.Error.Code,
		"incomplete_details.reason": value.IncompleteDetails.Reason,
		"output_text":               value.OutputText(),
	}}, nil
}

func completion(value *openai.ChatCompletion, err error) (returned, error) {
	if err != nil {
		return returned{}, err
	}
	seen := fields{"finish_reason": nil, "content": nil, "refusal": nil}
	if len(value.Choices) > 0 {
		choice := value.Choices[0]
		seen = fields{"finish_reason": choice.FinishReason, "content": choice.Message.Content, "refusal": choice.Message.Refusal}
	}
	return returned{"ChatCompletion", seen}, nil
}

func responseStream(ctx context.Context, client openai.Client, ask responses.ResponseNewParams, seen *events) (returned, error) {
	learned := fields{}
	text := ""
	stream := client.Responses.NewStreaming(ctx, ask)
	for stream.Next() {
		event := stream.Current()
		seen.add(event.Type)
		if event.Type == "response.output_text.delta" {
			text += event.Delta
			learned["text"] = text
		}
		if !event.JSON.Response.Valid() {
			continue
		}
		learned["status"] = event.Response.Status
		if event.Response.JSON.Error.Valid() {
			learned["error.code"] = event.Response.Error.Code
		}
		if event.Response.JSON.IncompleteDetails.Valid() {
			learned["incomplete_details.reason"] = event.Response.IncompleteDetails.Reason
		}
	}
	return returned{"stream", learned}, stream.Err()
}

func chatStream(ctx context.Context, client openai.Client, chat openai.ChatCompletionNewParams, seen *events) (returned, error) {
	learned := fields{}
	text := ""
	stream := client.Chat.Completions.NewStreaming(ctx, chat)
	for stream.Next() {
		seen.add("chunk")
		chunk := stream.Current()
		if chunk.Choices == nil {
			learned["choices"] = nil
		}
		for _, choice := range chunk.Choices {
			text += choice.Delta.Content
			learned["text"] = text
			learned["finish_reason"] = choice.FinishReason
		}
	}
	return returned{"stream", learned}, stream.Err()
}

// raised is what a reader can see of an error.
func raised(err error) map[string]any {
	outcome := map[string]any{"kind": "raised", "message": err.Error(), "fields": readable(err)}
	module, classes := types(err)
	outcome["module"], outcome["class"], outcome["bases"] = module, classes[0], classes[1:]
	if len(classes) > 1 {
		outcome["cause"] = classes[1]
	}
	return outcome
}

func readable(err error) map[string]fields {
	api, ok := errors.AsType[*openai.Error](err)
	if !ok {
		return map[string]fields{}
	}
	read := map[string]fields{
		"status": {"at": "err.StatusCode", "value": api.StatusCode},
		"code":   {"at": "err.Code", "value": api.Code},
		"type":   {"at": "err.Type", "value": api.Type},
		"param":  {"at": "err.Param", "value": api.Param},
	}
	if id := api.Response.Header.Get("x-request-id"); id != "" {
		read["requestId"] = fields{"at": `err.Response.Header.Get("x-request-id")`, "value": id}
	}
	return read
}

// sentinels are errors that a reader meets with errors.Is, not by their type.
var sentinels = map[string]error{
	"context.DeadlineExceeded": context.DeadlineExceeded,
	"io.EOF":                   io.EOF,
	"io.ErrUnexpectedEOF":      io.ErrUnexpectedEOF,
}

// types names an error and all that it wraps, outermost first, without those that only hold text, and the module of the first.
func types(err error) (module string, classes []string) {
	for inner := err; inner != nil; inner = errors.Unwrap(inner) {
		from, class := named(inner)
		if strings.HasPrefix(class, "fmt.") || strings.HasPrefix(class, "errors.") {
			continue
		}
		if len(classes) == 0 {
			module = from
		}
		classes = append(classes, class)
	}
	if len(classes) == 0 {
		module, class := named(err)
		return module, []string{class}
	}
	return module, classes
}

// named splits what a reader writes in `openai.Error`; names of the standard library stay whole and have no module.
func named(err error) (module, class string) {
	for name, sentinel := range sentinels {
		if err == sentinel {
			return "", name
		}
	}
	t := reflect.TypeOf(err)
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	host, _, _ := strings.Cut(t.PkgPath(), "/")
	switch {
	case t == reflect.TypeFor[openai.Error]():
		return "openai", "Error" // an alias of an internal type
	case strings.Contains(host, "."):
		return strings.Split(t.String(), ".")[0], t.Name()
	}
	return "", t.String()
}
