package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.CloseRisk;
import org.threshold.workflow.assessment.app.ReadRisks;
import org.threshold.workflow.assessment.app.RecordRisk;
import org.threshold.workflow.assessment.domain.RiskEnd;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/** The register of risks (L-3.1.1, R-C&amp;F-11). What is not known yet is left out. */
@RestController
@RequestMapping("/api/v1/cases/{ref}/risks")
class RisksController {

    private final RecordRisk record;
    private final CloseRisk close;
    private final ReadRisks read;

    RisksController(RecordRisk record, CloseRisk close, ReadRisks read) {
        this.record = record;
        this.close = close;
        this.read = read;
    }

    /**
     * How one is closed.
     *
     * @param end {@code gone}, {@code reduced} or {@code mistaken}
     */
    record Closing(@Nullable String end, @Nullable String why) {}

    /** The register, open risks first. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> read.of(who, one))
                .<ResponseEntity<?>>map(
                        all -> ResponseEntity.ok(all.stream().map(ShownRisk::of).toList()))
                .orElseGet(RiskAnswers::notThere);
    }

    /** Records a risk, however little is known of it; the answer says what is missing. */
    @PostMapping
    ResponseEntity<?> record(Actor who, @PathVariable String ref, @RequestBody RiskForm form) {
        if (!CaseRef.valid(ref)) {
            return RiskAnswers.notThere();
        }
        var about = new CaseRef(ref);
        var reading = new Reading();
        var said = form.read(reading, children(who, about));
        return reading.then(
                () -> RiskAnswers.of(record.handle(who, about, said), HttpStatus.CREATED),
                Problems::refused);
    }

    /** Says a risk anew; what was said before is kept. */
    @PutMapping("/{id}")
    ResponseEntity<?> anew(
            Actor who,
            @PathVariable String ref,
            @PathVariable UUID id,
            @RequestBody RiskForm form) {
        if (!CaseRef.valid(ref)) {
            return RiskAnswers.notThere();
        }
        var reading = new Reading();
        var said = form.read(reading, children(who, new CaseRef(ref)));
        return reading.then(
                () ->
                        RiskAnswers.of(
                                record.anew(who, new RiskId(id), said, form.whyLower()),
                                HttpStatus.OK),
                Problems::refused);
    }

    /** Closes a risk. */
    @PostMapping("/{id}/closing")
    ResponseEntity<?> close(
            Actor who, @PathVariable String ref, @PathVariable UUID id, @RequestBody Closing form) {
        var reading = new Reading();
        var end = reading.one("end", form.end(), RiskEnd.values(), RiskEnd::code);
        return reading.then(
                () ->
                        RiskAnswers.of(
                                close.handle(who, new RiskId(id), end, Reading.text(form.why())),
                                HttpStatus.OK),
                Problems::refused);
    }

    private List<PersonId> children(Actor who, CaseRef ref) {
        return read.children(who, ref);
    }
}
