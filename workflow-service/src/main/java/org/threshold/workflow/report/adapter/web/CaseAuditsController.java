package org.threshold.workflow.report.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Answers;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.report.app.AuditSamples.Place;
import org.threshold.workflow.report.app.AuditSamples.Progress;
import org.threshold.workflow.report.app.DrawSample;
import org.threshold.workflow.report.app.DrawSample.Result;
import org.threshold.workflow.report.app.RecordFindings;
import org.threshold.workflow.report.app.ShowSamples;
import org.threshold.workflow.report.domain.Finding;
import org.threshold.workflow.report.domain.Sample;
import org.threshold.workflow.report.domain.SampleId;

/** Audits of cases: samples, and the answers to the sixteen questions (R-4.2-2, F-2.3.1). */
@RestController
@RequestMapping("/api/v1/case-audits")
class CaseAuditsController {

    private static final Refusal NO_SUCH_CASE =
            new Refusal(
                    "place",
                    "There is no such case in a sample.",
                    "Take the sample and the case’s number in it from /api/v1/case-audits.");

    private final ShowSamples show;
    private final DrawSample draw;
    private final RecordFindings record;

    CaseAuditsController(ShowSamples show, DrawSample draw, RecordFindings record) {
        this.show = show;
        this.draw = draw;
        this.record = record;
    }

    /**
     * A sample without its cases.
     *
     * @param month the cases are of those that were open in it, like {@code 2026-11}
     * @param candidates how many there were to draw from
     */
    record ListedSample(
            UUID id, String seed, String month, int candidates, int size, Instant drawnAt) {

        static ListedSample of(Sample sample) {
            return new ListedSample(
                    sample.id().value(),
                    sample.seed(),
                    sample.month().code(),
                    sample.candidates(),
                    sample.cases().size(),
                    sample.drawnAt());
        }
    }

    /**
     * A case of a sample.
     *
     * @param how {@code random} or {@code risk}
     */
    record SampleCase(int place, String caseRef, String how, int auditors, int answered) {}

    /** A sample with its cases. */
    record WholeSample(ListedSample sample, List<SampleCase> cases) {

        static WholeSample of(ShowSamples.Shown shown) {
            return new WholeSample(
                    ListedSample.of(shown.sample()),
                    shown.sample().cases().stream().map(one -> of(one, shown.of(one))).toList());
        }

        private static SampleCase of(Sample.Sampled one, Progress progress) {
            return new SampleCase(
                    one.place(),
                    one.caseRef(),
                    one.how().code(),
                    progress.auditors(),
                    progress.answered());
        }
    }

    /** The latest samples. */
    @GetMapping
    List<ListedSample> all(Actor who) {
        return show.latest(who).stream().map(ListedSample::of).toList();
    }

    /** Draws cases: 201 with the sample. */
    @PostMapping
    ResponseEntity<?> draw(Actor who, @RequestBody DrawForm form) {
        return switch (draw.handle(who, form.command())) {
            case Result.Drawn(var sample) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(ListedSample.of(sample));
            case Result.Refused(var refusals) -> Problems.refused(refusals);
        };
    }

    /** A sample with its cases. */
    @GetMapping("/{id}")
    ResponseEntity<?> one(Actor who, @PathVariable UUID id) {
        return show.one(who, new SampleId(id))
                .<ResponseEntity<?>>map(shown -> ResponseEntity.ok(WholeSample.of(shown)))
                .orElseGet(() -> Problems.notFound(NO_SUCH_CASE));
    }

    /** Keeps answers about a case, as many as there are yet; a later one takes the place. */
    @PostMapping("/{id}/cases/{place}/findings")
    ResponseEntity<?> answer(
            Actor who,
            @PathVariable UUID id,
            @PathVariable int place,
            @RequestBody FindingsForm form) {
        var reading = new Reading();
        List<Finding> findings = form.read(reading);
        return reading.<ResponseEntity<?>>then(
                () -> kept(record.handle(who, new Place(new SampleId(id), place), findings)),
                Problems::refused);
    }

    private static ResponseEntity<?> kept(Optional<List<Refusal>> wrong) {
        return wrong.<ResponseEntity<?>>map(
                        it ->
                                it.isEmpty()
                                        ? Answers.done("The report on case audits counts them.")
                                        : Problems.refused(it))
                .orElseGet(() -> Problems.notFound(NO_SUCH_CASE));
    }
}
