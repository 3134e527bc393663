package org.threshold.workflow.concern.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.concern.domain.ConcernGiven;
import org.threshold.workflow.concern.domain.ConcernKind;
import org.threshold.workflow.concern.domain.ReviewId;
import org.threshold.workflow.concern.domain.ReviewOutcome;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.entry.EntriesInMemory;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.FakeSteps;

/** Anybody notes a minor concern, and several are looked at the same day (R-Hosp-3b). */
class MinorConcernsTest implements Cases, JoinedCases {

    private static final CaseRef BABY = new CaseRef("CP-2041");
    private static final CaseRef JOINED = new CaseRef("CP-3001");
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Actor NURSE = Actors.in(Role.WARD);
    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final Actor HOSPITAL = Actor.system(SystemId.ITSELF, Agency.HOSPITAL);

    private final InMemoryMinorConcerns rows = new InMemoryMinorConcerns();
    private final FakeSteps steps = new FakeSteps();
    private final DeadlinesInMemory time = new DeadlinesInMemory(MONDAY);
    private final List<AuditEntry> audit = new ArrayList<>();
    private final List<NewChange> changes = new ArrayList<>();
    private Instant now = MONDAY;
    private final EntriesInMemory entries = new EntriesInMemory();
    private final ConcernRecord record =
            new ConcernRecord(audit::add, () -> now, UUID::randomUUID, entries);
    private final ConcernReviews reviews =
            new ConcernReviews(
                    rows,
                    time.deadlines(),
                    steps,
                    (_, change) -> {
                        changes.add(change);
                        return new ChangeId(UUID.randomUUID());
                    },
                    record);
    private final NoteConcern note =
            new NoteConcern(
                    Actors::require, this, this, new ConcernKeeping(rows, this, reviews, record));
    private final ReviewConcerns review =
            new ReviewConcerns(
                    Actors::require,
                    this,
                    rows,
                    steps,
                    new ReviewedConcerns(rows, reviews, record));
    private final ReadConcerns read = new ReadConcerns(Actors::require, this, this, rows, record);

    @Test
    @Requirement("R-Hosp-3b")
    void the_third_within_days_opens_a_review_today_and_tells_of_it() {
        assertThat(noted(NURSE, ConcernKind.VISITING, 0).review()).isFalse();
        assertThat(noted(NURSE, ConcernKind.HANDLING, 1).review()).isFalse();
        assertThat(steps.waiting()).isEmpty();

        assertThat(noted(HOSPITAL, ConcernKind.VISITING, 3).review()).isTrue();

        var task = steps.only(ReviewConcerns.STEP);
        assertThat(task.due().dueAt()).isEqualTo("2026-11-26T23:59:00Z");
        assertThat(task.candidates()).contains(Role.ALLOCATED_SOCIAL_WORKER);
        assertThat(changes)
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.kind()).isEqualTo(ChangeKind.CARE_CONCERN);
                            assertThat(told.codes())
                                    .containsEntry("concern", "more-than-one")
                                    .containsEntry("seenBy", "hospital");
                        });
    }

    @Test
    void while_a_review_is_open_more_of_them_open_no_second() {
        pattern();

        assertThat(noted(NURSE, ConcernKind.FEEDING, 4).review()).isFalse();
        assertThat(steps.waiting()).hasSize(1);
        assertThat(changes).hasSize(1);
    }

    @Test
    void after_a_review_they_are_counted_anew() {
        pattern();
        assertThat(reviewed(" ")).isInstanceOf(Completion.Refused.class);
        assertThat(reviewed("The ward rings when nobody comes."))
                .isInstanceOf(Completion.Done.class);
        assertThat(steps.waiting()).isEmpty();
        assertThat(time.deadlines().of("minor-concerns-review", id().value()))
                .noneMatch(Deadline::isOpen);
        assertThat(reviewed("Again.")).isInstanceOf(Completion.Gone.class);

        assertThat(noted(NURSE, ConcernKind.FEEDING, 4).review()).isFalse();
        assertThat(noted(NURSE, ConcernKind.FEEDING, 5).review()).isFalse();
        assertThat(noted(NURSE, ConcernKind.FEEDING, 6).review()).isTrue();
    }

    @Test
    void the_same_note_sent_again_is_one_note() {
        at(1);
        var given = given(ConcernKind.VISITING, 1);
        var first = (Noting.Noted) note.handle(HOSPITAL, JOINED, given);

        assertThat(note.handle(HOSPITAL, BABY, given))
                .isEqualTo(new Noting.Noted(first.note(), false));
        assertThat(read.of(WORKER, JOINED).orElseThrow().notes()).hasSize(1);
    }

    @Test
    @Requirement("R-Hosp-3a")
    void a_late_note_is_kept_and_flagged() {
        at(1);
        var given = new ConcernGiven(ConcernKind.VISITING, "Nobody came.", MONDAY, "Night shift.");

        var kept = (Noting.Noted) note.handle(NURSE, BABY, given);

        assertThat(kept.note().late()).isTrue();
        assertThat(kept.note().said().whyLate()).isEqualTo("Night shift.");
    }

    @Test
    void what_is_not_said_or_not_there_is_refused_and_only_casework_reviews() {
        var nothing = new ConcernGiven(ConcernKind.VISITING, "", MONDAY, "");

        assertThat(note.handle(NURSE, BABY, nothing)).isInstanceOf(Noting.Refused.class);
        assertThat(note.handle(NURSE, new CaseRef("CP-9"), given(ConcernKind.OTHER, 0)))
                .isInstanceOf(Noting.NotThere.class);
        assertThat(read.of(WORKER, new CaseRef("CP-9"))).isEmpty();
        pattern();
        assertThatThrownBy(() -> review.handle(NURSE, id(), ReviewOutcome.WATCHED, "x"))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_review_of_a_case_that_joins_another_is_of_that_one() {
        pattern();

        new JoinedConcerns(rows, time.deadlines(), steps)
                .joined(new CaseJoined(WORKER, BABY, JOINED, List.of(), now));

        assertThat(steps.only().subject().cases()).containsExactly(JOINED.value());
    }

    private void pattern() {
        noted(NURSE, ConcernKind.VISITING, 0);
        noted(NURSE, ConcernKind.HANDLING, 1);
        noted(NURSE, ConcernKind.VISITING, 3);
    }

    private Noting.Noted noted(Actor who, ConcernKind kind, int day) {
        at(day);
        return (Noting.Noted) note.handle(who, BABY, given(kind, day));
    }

    private static ConcernGiven given(ConcernKind kind, int day) {
        return new ConcernGiven(kind, "Nobody came.", MONDAY.plus(Duration.ofDays(day)), "");
    }

    private Completion reviewed(String reason) {
        return review.handle(WORKER, id(), ReviewOutcome.WATCHED, reason);
    }

    private ReviewId id() {
        return rows.reviews(List.of(BABY)).getFirst().id();
    }

    private void at(int day) {
        now = MONDAY.plus(Duration.ofDays(day));
        time.at(now);
    }

    @Override
    public CaseRef openFor(PersonId child, Instant at) {
        return BABY;
    }

    @Override
    public Optional<PersonId> childOf(CaseRef ref) {
        return Optional.of(new PersonId(new UUID(0, 1)))
                .filter(_ -> ref.equals(BABY) || ref.equals(JOINED));
    }

    @Override
    public void lock(List<CaseRef> refs) {}

    @Override
    public CaseRef answering(CaseRef ref) {
        return BABY;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return List.of(BABY, JOINED);
    }
}
