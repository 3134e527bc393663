package org.threshold.workflow.circumstances.adapter.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.adapter.web.ChangeForm.CorrectionForm;
import org.threshold.workflow.circumstances.app.CorrectChange.Corrected;
import org.threshold.workflow.circumstances.app.ReportChange.Report;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;

/** Turns what was typed on the pages into the forms of the API, and reads those. */
@Component
class ChangeDrafts {

    private final Forms forms;
    private final JsonMapper json;
    private final CaseClock clock;

    ChangeDrafts(Forms forms, JsonMapper json, CaseClock clock) {
        this.forms = forms;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What was typed.
     *
     * @param content what it says; empty when it cannot be read, and then the refusals say why
     * @param form the API's form, for telling sendings apart
     */
    record Draft<T>(Typed typed, Optional<T> content, Object form, List<Refusal> refusals) {

        Draft {
            refusals = List.copyOf(refusals);
        }
    }

    /** The references in a line of text. */
    static List<String> cases(String line) {
        return Stream.of(line.split("[\\s,;]+")).filter(it -> !it.isEmpty()).toList();
    }

    /** A new change of a kind. */
    Draft<Report> report(ChangeKind kind, Typed posted) {
        var read = forms.read(ChangeFields.toRecord(kind), posted, WorkingTime.ZONE);
        var rest = json.readValue(read.json(), ChangeForm.class);
        var form =
                new ChangeForm(
                        kind.eventName(),
                        rest.stage(),
                        cases(posted.one(ChangeFields.CASES)),
                        rest.occurredAt(),
                        rest.codes(),
                        rest.detail(),
                        rest.whyLate(),
                        LeaveOutFields.read(posted));
        var reading = new ChangeReading(clock.now());
        Optional<Report> report = reading.report(form);
        List<Refusal> refusals = new ArrayList<>(read.refusals());
        refusals.addAll(reading.refusals());
        return new Draft<>(
                read.typed(), refusals.isEmpty() ? report : Optional.empty(), form, refusals);
    }

    /** What a change should have said. */
    Draft<Corrected> correction(ChangeKind kind, Typed posted) {
        List<FormField> fields = ChangeFields.whatHappened(kind);
        var read = forms.read(fields, posted, WorkingTime.ZONE);
        var form = json.readValue(read.json(), CorrectionForm.class);
        var reading = new ChangeReading(clock.now());
        Optional<Corrected> corrected = reading.correction(form);
        List<Refusal> refusals = new ArrayList<>(read.refusals());
        if (refusals.isEmpty()) {
            refusals.addAll(reading.refusals());
        }
        return new Draft<>(
                read.typed(), refusals.isEmpty() ? corrected : Optional.empty(), form, refusals);
    }

    /** What would have been typed for a change that is on record. */
    Typed typed(NewChange change) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("stage", change.stage());
        members.put("occurredAt", change.occurredAt().toString());
        members.put("codes", change.codes());
        members.put("detail", change.detail());
        return forms.typed(
                ChangeFields.whatHappened(change.kind()),
                json.writeValueAsString(members),
                WorkingTime.ZONE);
    }
}
