package org.threshold.workflow.improvement.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.improvement.domain.Supervision;
import org.threshold.workflow.improvement.domain.SupervisionGiven;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** The log of supervisions on a case, which supervisors write and read (R-Hosp-2). */
class SupervisionLogTest implements Cases, JoinedCases, SupervisionLog {

    private static final CaseRef BABY = new CaseRef("CP-2041");
    private static final CaseRef JOINED = new CaseRef("CP-3001");
    private static final Actor DOCTOR = Actors.in(Role.PAEDIATRICIAN);
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final List<Supervision> rows = new ArrayList<>();
    private final List<AuditEntry> audit = new ArrayList<>();
    private final Access access = Actors::require;
    private final ImprovementRecord record =
            new ImprovementRecord(audit::add, () -> NOW, UUID::randomUUID);
    private final LogSupervision log = new LogSupervision(access, this, this, this, record);
    private final ReadSupervisions read = new ReadSupervisions(access, this, this, this, record);

    @Test
    @Requirement("R-Hosp-2")
    void a_paediatrician_logs_a_supervision_under_the_case_that_answers() {
        log.handle(DOCTOR, JOINED, given("Ask again how he fell."));

        assertThat(read.handle(DOCTOR, JOINED).orElseThrow())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.caseRef()).isEqualTo(BABY);
                            assertThat(one.words().worry()).isEqualTo("He is too quiet.");
                            assertThat(DOCTOR.staff()).contains(one.written().by());
                        });
        assertThat(audit)
                .extracting(AuditEntry::what)
                .containsExactly("supervision-logged", "supervisions-read");
        assertThat(audit).noneMatch(one -> one.toString().contains("quiet"));
    }

    @Test
    @Requirement("R-Hosp-2")
    void whoever_supervises_nobody_neither_reads_nor_writes_it() {
        var nurse = Actors.in(Role.WARD);

        assertThatThrownBy(() -> read.handle(nurse, BABY)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> log.handle(nurse, BABY, given("x")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void what_lacks_something_is_not_kept_and_an_unknown_case_has_no_log() {
        assertThat(log.handle(DOCTOR, BABY, given(" ")))
                .isInstanceOf(SupervisionResult.Refused.class);
        assertThat(rows).isEmpty();
        var unknown = new CaseRef("CP-9");
        assertThat(log.handle(DOCTOR, unknown, given("x")))
                .isInstanceOf(SupervisionResult.NothingThere.class);
        assertThat(read.handle(DOCTOR, unknown)).isEmpty();
    }

    private static SupervisionGiven given(String agreed) {
        return new SupervisionGiven(
                Optional.of(Role.WARD),
                Optional.of(LocalDate.parse("2026-11-23")),
                agreed,
                "He is too quiet.");
    }

    @Override
    public void add(Supervision supervision) {
        rows.add(supervision);
    }

    @Override
    public List<Supervision> of(List<CaseRef> refs) {
        return rows.stream().filter(one -> refs.contains(one.caseRef())).toList();
    }

    @Override
    public CaseRef answering(CaseRef ref) {
        return BABY;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return List.of(BABY, JOINED);
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
}
