// google.golang.org/genai: the client as it comes.
package main

import (
	"context"
	"errors"
	"time"

	"google.golang.org/genai"
	"google.golang.org/genai/interactions/models/apierrors"
	"google.golang.org/genai/interactions/models/components"
	"google.golang.org/genai/interactions/models/interactions"
	"google.golang.org/genai/interactions/models/operations"
)

const model = "gemini-2.5-flash"

func main() {
	sdk{run: run, read: readable}.serve()
}

func run(ctx context.Context, j job, seen *events) (returned, error) {
	config := &genai.ClientConfig{Backend: genai.BackendGeminiAPI, HTTPOptions: genai.HTTPOptions{BaseURL: j.URL}}
	if j.Key != nil {
		config.APIKey = *j.Key
	}
	if j.Timeout != nil {
		timeout := time.Duration(*j.Timeout) * time.Millisecond
		config.HTTPOptions.Timeout = &timeout
	}
	client, err := genai.NewClient(ctx, config)
	if err != nil {
		return returned{}, err
	}
	switch j.Call {
	case "generateContent":
		return content(client.Models.GenerateContent(ctx, model, genai.Text(prompt), nil))
	case "generateContentStream":
		return contentStream(ctx, client, seen)
	case "interactions.create":
		ask := interactions.CreateModelInteraction{Model: model, Input: genai.Ptr(interactions.NewInteractionsInput(prompt))}
		body := operations.NewCreateInteractionRequestBody(ask)
		return interaction(client.Interactions.Create(ctx, operations.CreateInteractionRequest{Body: body}))
	}
	return returned{}, errUnsupported
}

func content(value *genai.GenerateContentResponse, err error) (returned, error) {
	if err != nil {
		return returned{}, err
	}
	seen := fields{"text": value.Text(), "candidates": len(value.Candidates), "finishReason": finishReason(value)}
	if value.PromptFeedback != nil {
		seen["promptFeedback.blockReason"] = value.PromptFeedback.BlockReason
	}
	return returned{"GenerateContentResponse", seen}, nil
}

func contentStream(ctx context.Context, client *genai.Client, seen *events) (returned, error) {
	learned := fields{}
	for chunk, err := range client.Models.GenerateContentStream(ctx, model, genai.Text(prompt), nil) {
		if err != nil {
			return returned{}, err
		}
		seen.add("chunk")
		learned.grow(chunk.Text())
		if reason := finishReason(chunk); reason != "" {
			learned["finishReason"] = reason
		}
	}
	return returned{"stream", learned}, nil
}

func finishReason(value *genai.GenerateContentResponse) genai.FinishReason {
	if len(value.Candidates) == 0 {
		return ""
	}
	return value.Candidates[0].FinishReason
}

func interaction(value *operations.CreateInteractionResponse, err error) (returned, error) {
	if err != nil {
		return returned{}, err
	}
	seen := fields{"status": nil}
	if value.Interaction != nil {
		seen["status"] = value.Interaction.Status
	}
	return returned{"CreateInteractionResponse", seen}, nil
}

// readable knows two families of errors: those of the models, and those of the interactions.
func readable(err error) map[string]fields {
	if api, ok := errors.AsType[genai.APIError](err); ok {
		return map[string]fields{
			"status": {"at": "err.Code", "value": api.Code},
			"code":   {"at": "err.Status", "value": api.Status},
		}
	}
	if api, ok := errors.AsType[*apierrors.CreateInteractionClientError](err); ok {
		return ofInteraction(api.HTTPMeta, api.Error_)
	}
	if api, ok := errors.AsType[*apierrors.CreateInteractionServerError](err); ok {
		return ofInteraction(api.HTTPMeta, api.Error_)
	}
	return map[string]fields{}
}

func ofInteraction(meta components.HTTPMetadata, inner interactions.Error) map[string]fields {
	read := map[string]fields{"status": {"at": "err.HTTPMeta.Response.StatusCode", "value": meta.Response.StatusCode}}
	if inner.Code != nil {
		read["code"] = fields{"at": "err.Error_.Code", "value": *inner.Code}
	}
	return read
}
