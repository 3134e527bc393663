package org.threshold.workflow.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.threshold.workflow.gates.Heard.Left;
import org.threshold.workflow.gates.Heard.Past;
import org.threshold.workflow.gates.Heard.Refused;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.story.Person;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** A gate that is being asked over HTTP: what it refuses, the way past it, and what that leaves. */
final class Playing {

    /** Stands in what was heard for the case of the test. */
    private static final String CASE = "CP-2041";

    private final Person reader;
    private final String ref;
    private Optional<Refused> refused = Optional.empty();
    private final List<Past> past = new ArrayList<>();
    private Optional<WorkOfCase> before = Optional.empty();
    private List<Left> opened = List.of();
    private List<Left> waits = List.of();

    /**
     * @param reader who reads the work list
     * @param ref the case
     */
    Playing(Person reader, String ref) {
        this.reader = reader;
        this.ref = ref;
    }

    /** Posts a decision, which is refused. */
    Playing refused(Post decision) {
        Answer answer = decision.send();
        assertThat(answer.status()).as(answer.toString()).isIn(409, 422);
        List<Refusal> errors =
                StreamSupport.stream(answer.body().get("errors").spliterator(), false)
                        .map(this::refusal)
                        .toList();
        refused = Optional.of(new Refused(decision.route(), answer.status(), errors));
        return this;
    }

    /**
     * Takes the way past the gate, or its next step, which is accepted.
     *
     * @param steps what goes on waiting for what is missing
     */
    Playing past(Post act, String... steps) {
        before = Optional.of(before.orElseGet(() -> WorkOfCase.read(reader, ref)));
        Answer answer = act.send();
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        past.add(new Past(act.route(), answer.status()));
        var after = WorkOfCase.read(reader, ref);
        opened = after.since(before.get());
        waits = without(opened, after.of(List.of(steps)));
        return this;
    }

    private static List<Left> without(List<Left> opened, List<Left> all) {
        return all.stream().filter(one -> !opened.contains(one)).toList();
    }

    Heard heard(String gate) {
        return new Heard(gate, refused.orElseThrow(), past, opened, waits);
    }

    private Refusal refusal(JsonNode error) {
        return new Refusal(text(error, "field"), text(error, "problem"), text(error, "remedy"));
    }

    private String text(JsonNode error, String field) {
        return error.get(field).stringValue().replace(ref, CASE);
    }
}
