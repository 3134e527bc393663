package org.threshold.workflow.report.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.report.app.AuditSamples.Place;
import org.threshold.workflow.report.app.DrawSample.Command;
import org.threshold.workflow.report.app.DrawSample.Result;
import org.threshold.workflow.report.domain.AuditQuestion;
import org.threshold.workflow.report.domain.Candidate;
import org.threshold.workflow.report.domain.Cause;
import org.threshold.workflow.report.domain.Finding;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.Rating;
import org.threshold.workflow.report.domain.Sample;
import org.threshold.workflow.report.domain.SampleId;

/** Cases are drawn, and audited by people who do not see each other's answers (R-4.2-2). */
class CaseAuditTest {

    private static final Instant NOW = london("2026-11-24T10:00");
    private static final Optional<Month> NOVEMBER = Month.of("2026-11");
    private static final Actor FIRST = Actors.in(Role.TEAM_MANAGER);
    private static final Actor SECOND = Actors.in(Role.SERVICE_MANAGER);
    private static final Finding MET =
            new Finding(AuditQuestion.FATHER, Rating.MET, Optional.empty(), "He was asked.");
    private static final Finding MISSING =
            new Finding(AuditQuestion.FATHER, Rating.NOT_MET, Optional.empty(), "");

    private final List<AuditEntry> kept = new ArrayList<>();
    private final InMemorySamples samples = new InMemorySamples();
    private final AuditKeeping keeping =
            new AuditKeeping(kept::add, () -> NOW, () -> new UUID(0, 0xabcdef));
    private final DrawSample draw = new DrawSample(Actors::require, samples, keeping);
    private final ShowSamples show = new ShowSamples(Actors::require, samples, keeping);
    private final RecordFindings record = new RecordFindings(Actors::require, samples, keeping);

    @BeforeEach
    void three_cases_were_open() {
        samples.open.addAll(
                List.of(
                        new Candidate("CP-1", 0),
                        new Candidate("CP-2", 1),
                        new Candidate("CP-3", 4)));
    }

    @Test
    @Requirement("R-4.2-2")
    void a_sample_keeps_its_seed_and_who_drew_it_is_on_the_record_of_its_cases() {
        Sample sample = drawn(new Command(NOVEMBER, 2, "our seed"));

        assertThat(sample.seed()).isEqualTo("our seed");
        assertThat(sample.candidates()).isEqualTo(3);
        assertThat(sample.cases()).hasSize(2);
        assertThat(kept.getFirst().what()).isEqualTo("audit-sample-drawn");
        assertThat(kept.getFirst().cases()).isEqualTo(sample.refs());
        assertThat(drawn(new Command(NOVEMBER, 2, "")).seed()).isEqualTo("ABCDEF");
    }

    @Test
    void what_cannot_be_drawn_is_said_by_field() {
        assertThat(refused(new Command(Optional.empty(), 0, "")))
                .containsExactly("month", "wanted");
        assertThat(refused(new Command(Month.of("2026-12"), 51, "x".repeat(101))))
                .containsExactly("month", "wanted", "seed");
        assertThat(drawn(new Command(NOVEMBER, 50, "x".repeat(100))).cases()).hasSize(3);
        samples.open.clear();
        assertThat(refused(new Command(NOVEMBER, 1, ""))).containsExactly("month");
    }

    @Test
    @Requirement("F-2.3.1")
    void each_auditor_answers_for_themselves_and_sees_only_their_own() {
        Sample sample = drawn(new Command(NOVEMBER, 2, ""));
        var place = new Place(sample.id(), 1);

        assertThat(record.handle(FIRST, place, List.of(MET))).contains(List.of());

        assertThat(show.one(FIRST, place).orElseThrow().own()).containsExactly(MET);
        assertThat(show.one(SECOND, place).orElseThrow().own()).isEmpty();
        var shown = show.one(SECOND, sample.id()).orElseThrow();
        assertThat(shown.of(sample.cases().getFirst()))
                .isEqualTo(new AuditSamples.Progress(1, 1, 1));
        assertThat(shown.of(sample.cases().getLast()))
                .isEqualTo(new AuditSamples.Progress(2, 0, 0));
        assertThat(kept).extracting(AuditEntry::what).contains("case-audited");
    }

    @Test
    void of_answers_with_something_wrong_none_is_kept() {
        var place = new Place(drawn(new Command(NOVEMBER, 1, "")).id(), 1);
        var also = new Finding(AuditQuestion.RISKS, Rating.PARTLY, Optional.of(Cause.TEAM), "");

        assertThat(record.handle(FIRST, place, List.of(also, MISSING)).orElseThrow())
                .extracting(Refusal::field)
                .containsExactly("findings[1].cause");
        assertThat(show.one(FIRST, place).orElseThrow().own()).isEmpty();
    }

    @Test
    void a_case_that_was_not_drawn_is_not_there() {
        var sample = drawn(new Command(NOVEMBER, 1, ""));

        assertThat(record.handle(FIRST, new Place(sample.id(), 2), List.of(MET))).isEmpty();
        assertThat(show.one(FIRST, new Place(sample.id(), 2))).isEmpty();
        assertThat(show.one(FIRST, new SampleId(new UUID(0, 1)))).isEmpty();
    }

    @Test
    void only_managers_audit() {
        var worker = Actors.in(Role.DUTY_SOCIAL_WORKER);
        var place = new Place(new SampleId(new UUID(0, 1)), 1);

        assertThatThrownBy(() -> draw.handle(worker, new Command(NOVEMBER, 1, "")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> show.latest(worker)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> show.one(worker, place)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> show.one(worker, place.sample()))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> record.handle(worker, place, List.of()))
                .isInstanceOf(AccessRefused.class);
    }

    private Sample drawn(Command command) {
        return ((Result.Drawn) draw.handle(FIRST, command)).sample();
    }

    private List<String> refused(Command command) {
        return ((Result.Refused) draw.handle(FIRST, command))
                .refusals().stream().map(Refusal::field).toList();
    }
}
