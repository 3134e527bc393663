package org.threshold.workflow.improvement.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.improvement.UnevidencedWorries.Note;
import org.threshold.workflow.improvement.domain.Supervision.Written;
import org.threshold.workflow.improvement.domain.SupervisionWatch;
import org.threshold.workflow.improvement.domain.UnevidencedWorry;
import org.threshold.workflow.referral.CaseRef;

/** What worries people without evidence, and since when no supervision was held, in PostgreSQL. */
class JdbcSupervisionIT {

    private static final TestDatabase DATABASE = TestDatabase.create("supervision");
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    private static final StaffId WORKER = new StaffId(new UUID(0, 2));

    private final JdbcWorryLog worries = new JdbcWorryLog(DATABASE.jdbc());
    private final JdbcSupervisionWatches watches = new JdbcSupervisionWatches(DATABASE.jdbc());
    private CaseRef ref = new CaseRef("CP-1");

    @BeforeEach
    void a_case() {
        ref =
                new CaseRef(
                        DATABASE.jdbc()
                                .sql(
                                        """
                                        insert into case_file (ref, person_id, opened_at)
                                        values ('CP-' || nextval('case_number'), ?, ?) returning ref
                                        """)
                                .params(UUID.randomUUID(), AT.atOffset(ZoneOffset.UTC))
                                .query(String.class)
                                .single());
    }

    @Test
    @Requirement("L-3.1.27")
    void worries_come_back_the_latest_first_once_each_and_are_never_changed() {
        var note = UUID.randomUUID();
        var first = worry(note, "Too quiet.", AT);
        var last = worry(note, "Nobody looks at him.", AT.plusSeconds(1));
        worries.add(first);
        worries.add(last);
        worries.add(worry(note, "Too quiet.", AT.plusSeconds(2)));

        assertThat(worries.of(List.of(ref))).containsExactly(last, first);
        assertThatThrownBy(
                        () ->
                                DATABASE.jdbc()
                                        .sql("update unevidenced_worry set words = 'x'")
                                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> DATABASE.jdbc().sql("delete from unevidenced_worry").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_case_is_to_be_opened_from_its_instant_on_and_no_more_once_it_is_work() {
        var watch = SupervisionWatch.begin(UUID.randomUUID(), ref, AT);
        watches.keep(watch, Optional.of(AT.plusSeconds(60)));
        assertThat(watches.of(ref)).contains(watch);
        assertThat(watches.find(watch.id())).contains(watch);
        assertThat(watches.toOpen(AT.plusSeconds(59), 100)).doesNotContain(ref);
        assertThat(watches.toOpen(AT.plusSeconds(60), 100)).contains(ref);

        watches.keep(watch.red(AT.plusSeconds(9)), Optional.empty());

        assertThat(watches.of(ref)).contains(watch.red(AT.plusSeconds(9)));
        assertThat(watches.toOpen(AT.plusSeconds(60), 100)).doesNotContain(ref);
    }

    private UnevidencedWorry worry(UUID note, String words, Instant at) {
        return new UnevidencedWorry(
                UUID.randomUUID(), ref, Note.CHILD_VISIT, note, words, new Written(WORKER, at));
    }
}
