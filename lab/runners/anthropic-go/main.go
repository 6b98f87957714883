// anthropic-sdk-go: the client as it comes.
package main

import (
	"context"
	"errors"
	"reflect"
	"time"

	"github.com/anthropics/anthropic-sdk-go"
	"github.com/anthropics/anthropic-sdk-go/option"
)

func main() {
	sdk{run, readable, map[reflect.Type]string{reflect.TypeFor[anthropic.Error](): "anthropic.Error"}}.serve()
}

func run(ctx context.Context, j job, seen *events) (returned, error) {
	options := []option.RequestOption{option.WithBaseURL(j.URL)}
	if j.Key != nil {
		options = append(options, option.WithAPIKey(*j.Key))
	}
	if j.Timeout != nil {
		options = append(options, option.WithRequestTimeout(time.Duration(*j.Timeout)*time.Millisecond))
	}
	client := anthropic.NewClient(options...)

	ask := anthropic.MessageNewParams{
		Model:     "claude-sonnet-4-5",
		MaxTokens: 64,
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(prompt))},
	}
	switch j.Call {
	case "messages.create":
		return message(client.Messages.New(ctx, ask))
	case "messages.stream":
		return messageStream(ctx, client, ask, seen)
	}
	return returned{}, errUnsupported
}

func message(value *anthropic.Message, err error) (returned, error) {
	if err != nil {
		return returned{}, err
	}
	text := ""
	for _, block := range value.Content {
		text += block.Text
	}
	seen := fields{"stop_reason": value.StopReason, "content": nil}
	if value.JSON.Content.Valid() {
		seen["content"] = text
	}
	return returned{"Message", seen}, nil
}

func messageStream(ctx context.Context, client anthropic.Client, ask anthropic.MessageNewParams, seen *events) (returned, error) {
	learned := fields{}
	stream := client.Messages.NewStreaming(ctx, ask)
	for stream.Next() {
		event := stream.Current()
		seen.add(event.Type)
		switch event.Type {
		case "content_block_delta":
			learned.grow(event.Delta.Text)
		case "message_delta":
			learned["stop_reason"] = event.Delta.StopReason
		}
	}
	return returned{"stream", learned}, stream.Err()
}

func readable(err error) map[string]fields {
	api, ok := errors.AsType[*anthropic.Error](err)
	if !ok {
		return map[string]fields{}
	}
	read := map[string]fields{
		"status": {"at": "err.StatusCode", "value": api.StatusCode},
		"type":   {"at": "err.Type()", "value": api.Type()},
	}
	if api.RequestID != "" {
		read["requestId"] = fields{"at": "err.RequestID", "value": api.RequestID}
	}
	return read
}
