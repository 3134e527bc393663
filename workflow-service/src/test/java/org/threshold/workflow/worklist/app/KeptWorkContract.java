package org.threshold.workflow.worklist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskId;

/** What every place that keeps typed work must do. */
public abstract class KeptWorkContract {

    private static final Instant AT = Instant.parse("2026-11-24T14:15:00Z");
    private static final TypedForm FIRST = form("first");
    private static final TypedForm SECOND = form("second");

    private final StaffId me = new StaffId(UUID.randomUUID());
    private final StaffId another = new StaffId(UUID.randomUUID());

    protected abstract KeptWork kept();

    /** A task that waits. */
    protected abstract TaskId task();

    /** This person ends the task, in one commit. */
    protected abstract void end(TaskId task, StaffId by);

    @Test
    void a_draft_is_each_persons_own_and_the_latest_counts() {
        TaskId task = task();
        kept().keep(task, me, FIRST, AT);
        kept().keep(task, me, SECOND, AT.plusSeconds(60));
        kept().keep(task, another, FIRST, AT);

        assertThat(kept().of(task, me)).contains(new KeptWork.Draft(SECOND, AT.plusSeconds(60)));
        assertThat(kept().of(task, another)).contains(new KeptWork.Draft(FIRST, AT));
        assertThat(kept().of(task(), me)).isEmpty();
    }

    @Test
    void the_end_of_a_task_drops_the_draft_of_whoever_ended_it_and_keeps_what_was_sent() {
        TaskId task = task();
        kept().keep(task, another, FIRST, AT);
        kept().keep(task, me, FIRST, AT);
        kept().sending(task, me, SECOND, AT);

        end(task, me);

        assertThat(kept().of(task, me)).isEmpty();
        assertThat(kept().used(task)).contains(new KeptWork.Used(me, SECOND.json()));
        assertThat(kept().of(task, another)).isPresent();
    }

    @Test
    void a_draft_that_was_not_sent_is_dropped_and_was_not_used() {
        TaskId task = task();
        kept().keep(task, me, FIRST, AT);

        end(task, me);

        assertThat(kept().of(task, me)).isEmpty();
        assertThat(kept().used(task)).isEmpty();
    }

    @Test
    void what_a_script_saves_once_more_after_the_end_is_no_new_draft_and_other_words_are() {
        TaskId task = task();
        kept().sending(task, me, FIRST, AT);
        end(task, me);

        kept().keep(task, me, FIRST, AT);
        assertThat(kept().of(task, me)).isEmpty();
        kept().keep(task, me, SECOND, AT);
        assertThat(kept().of(task, me)).isPresent();

        assertThat(kept().used(task)).contains(new KeptWork.Used(me, FIRST.json()));
    }

    @Test
    void what_is_forgotten_is_gone_and_what_was_used_stays() {
        TaskId task = task();
        kept().sending(task, me, FIRST, AT);
        end(task, me);
        kept().keep(task, me, SECOND, AT);

        kept().forget(task, me);

        assertThat(kept().of(task, me)).isEmpty();
        assertThat(kept().used(task)).isPresent();
    }

    private static TypedForm form(String word) {
        return new TypedForm("{\"a\":\"" + word + "\"}", "{\"a\":[\"" + word + "\"]}");
    }
}
