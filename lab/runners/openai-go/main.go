// openai-go: the client as it comes.
package main

import (
	"context"
	"errors"
	"reflect"
	"time"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
	"github.com/openai/openai-go/v3/responses"
)

const model = "gpt-5.4"

func main() {
	sdk{run, readable, map[reflect.Type]string{reflect.TypeFor[openai.Error](): "openai.Error"}}.serve()
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
	stream := client.Responses.NewStreaming(ctx, ask)
	for stream.Next() {
		event := stream.Current()
		seen.add(event.Type)
		if event.Type == "response.output_text.delta" {
			learned.grow(event.Delta)
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
	stream := client.Chat.Completions.NewStreaming(ctx, chat)
	for stream.Next() {
		seen.add("chunk")
		chunk := stream.Current()
		if chunk.Choices == nil {
			learned["choices"] = nil
		}
		for _, choice := range chunk.Choices {
			learned.grow(choice.Delta.Content)
			learned["finish_reason"] = choice.FinishReason
		}
	}
	return returned{"stream", learned}, stream.Err()
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
