// The part that all runners in Go share: a JSON array of jobs on standard input, one JSON line {"id", "outcome"} per job on
// standard output, the same protocol as harness.py. Go has no classes: an outcome's `class` is the type that errors.As finds, its
// `bases` are the types of the errors that this one wraps, and a field without a value is "", not null.
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
)

const (
	atOnce = 8
	prompt = "Answer with pong."
)

var errUnsupported = errors.New("a call that the SDK does not have")

type job struct {
	ID       string
	Call     string
	URL      string  // takes the place of the provider's address
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

// sdk is what is particular to one of them.
type sdk struct {
	// run makes the call of a job.
	run func(ctx context.Context, j job, seen *events) (returned, error)
	// read gives what a reader can see of an error, by role: where it stands and its value.
	read func(err error) map[string]fields
	// aliases are the names that readers write for types that are aliases of internal ones.
	aliases map[reflect.Type]string
}

// serve runs all jobs.
func (s sdk) serve() {
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
			line := map[string]any{"id": j.ID, "outcome": s.observe(j)}
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

// observe runs a job. It is given up by a cancel, since SDKs act on a deadline that they find in their context.
func (s sdk) observe(j job) map[string]any {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	defer time.AfterFunc(time.Duration(j.Deadline)*time.Millisecond, cancel).Stop()

	var seen events
	value, err := s.run(ctx, j, &seen)
	var outcome map[string]any
	switch {
	case ctx.Err() != nil:
		outcome = map[string]any{"kind": "waiting"}
	case errors.Is(err, errUnsupported):
		outcome = map[string]any{"kind": "unsupported"}
	case err != nil:
		outcome = s.raised(err)
	default:
		outcome = map[string]any{"kind": "returned", "what": value.what, "fields": value.fields}
	}
	if len(seen) > 0 {
		outcome["events"] = seen
	}
	return outcome
}

// raised is what a reader can see of an error.
func (s sdk) raised(err error) map[string]any {
	outcome := map[string]any{"kind": "raised", "message": err.Error(), "fields": s.read(err)}
	module, classes := s.types(err)
	outcome["module"], outcome["class"], outcome["bases"] = module, classes[0], classes[1:]
	if len(classes) > 1 {
		outcome["cause"] = classes[1]
	}
	return outcome
}

// sentinels are errors that a reader meets with errors.Is, not by their type.
var sentinels = map[string]error{
	"context.DeadlineExceeded": context.DeadlineExceeded,
	"io.EOF":                   io.EOF,
	"io.ErrUnexpectedEOF":      io.ErrUnexpectedEOF,
}

// types names an error and all that it wraps, outermost first, without those that only hold text, and the module of the first.
func (s sdk) types(err error) (module string, classes []string) {
	for inner := err; inner != nil; inner = errors.Unwrap(inner) {
		from, class := s.named(inner)
		if strings.HasPrefix(class, "fmt.") || strings.HasPrefix(class, "errors.") {
			continue
		}
		if len(classes) == 0 {
			module = from
		}
		classes = append(classes, class)
	}
	if len(classes) == 0 {
		module, class := s.named(err)
		return module, []string{class}
	}
	return module, classes
}

// named splits what a reader writes in `openai.Error`; names of the standard library stay whole and have no module.
func (s sdk) named(err error) (module, class string) {
	for name, sentinel := range sentinels {
		if err == sentinel {
			return "", name
		}
	}
	t := reflect.TypeOf(err)
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if alias, ok := s.aliases[t]; ok {
		module, class, _ = strings.Cut(alias, ".")
		return module, class
	}
	host, _, _ := strings.Cut(t.PkgPath(), "/")
	if strings.Contains(host, ".") {
		return strings.Split(t.String(), ".")[0], t.Name()
	}
	return "", t.String()
}

// grow adds to the text that a loop over a stream has read.
func (f fields) grow(text string) {
	so, _ := f["text"].(string)
	f["text"] = so + text
}
