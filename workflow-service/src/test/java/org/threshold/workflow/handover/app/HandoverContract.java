package org.threshold.workflow.handover.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.app.NotTakenOver.Passed;
import org.threshold.workflow.handover.domain.DayWord;
import org.threshold.workflow.handover.domain.DayWord.Said;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Standing;
import org.threshold.workflow.referral.CaseRef;

/** What every store of handover lists and their entries keeps to. */
public abstract class HandoverContract {

    private static final Instant NOW = london("2026-11-24T16:30");
    private static final StaffId DANA = new StaffId(UUID.randomUUID());
    private static final AtomicInteger LAST = new AtomicInteger();

    private final HandoverLists lists;
    private final HandoverEntries entries;
    private final NotTakenOver passed;

    /** Each test has a night of its own, so that none finds what another left. */
    private final LocalDate night =
            LocalDate.parse("2026-01-01").plusDays(10L * LAST.incrementAndGet());

    protected HandoverContract(HandoverLists lists, HandoverEntries entries, NotTakenOver passed) {
        this.lists = lists;
        this.entries = entries;
        this.passed = passed;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    @Test
    void a_list_is_made_once() {
        assertThat(lists.made(night)).isFalse();
        assertThat(lists.make(night, NOW)).isTrue();
        assertThat(lists.make(night, NOW)).isFalse();
        assertThat(lists.made(night)).isTrue();
        assertThat(lists.latest(1000)).contains(night);
    }

    @Test
    void the_latest_lists_come_first() {
        lists.make(night, NOW);
        lists.make(night.plusDays(1), NOW);

        assertThat(lists.latest(1000)).containsSubsequence(night.plusDays(1), night);
        assertThat(lists.latest(1)).hasSize(1);
    }

    @Test
    void an_entry_is_read_with_its_reasons_and_words_in_their_order() {
        var id = added(aCase());
        var red = new Why("red", "Red.", "Not decided.");
        var plan = new Why("out-of-hours-plan", "A plan.", "");
        var word = new DayWord(new Said("He may come.", "A visit.", "Dana, 01296"), DANA, NOW);
        var more = new DayWord(new Said("He has gone.", "", ""), DANA, NOW.plusSeconds(60));

        entries.because(id, List.of(red));
        entries.because(id, List.of(plan));
        entries.say(id, word);
        entries.say(id, more);

        var entry = entries.find(id).orElseThrow();
        assertThat(entry.reasons()).containsExactly(red, plan);
        assertThat(entry.words()).containsExactly(word, more);
        assertThat(entries.lock(id)).contains(entry);
        assertThat(entries.of(night)).containsExactly(entry);
        assertThat(entries.of(entry.caseRef(), night)).contains(entry);
    }

    @Test
    void every_standing_is_read_as_it_was_kept() {
        var id = added(aCase());
        for (Standing standing :
                List.of(
                        new Standing.Noted(),
                        new Standing.Handed(NOW),
                        new Standing.TakenOver(NOW, NOW.plusSeconds(60), DANA, ""),
                        new Standing.TakenOver(NOW, NOW.plusSeconds(60), DANA, "Edith"),
                        new Standing.Missed(NOW),
                        new Standing.TakenOff(NOW, DANA, "He is in custody."))) {
            entries.stand(id, standing);

            assertThat(entries.find(id).orElseThrow().standing()).isEqualTo(standing);
        }
    }

    @Test
    void a_case_that_was_taken_off_may_come_on_again() {
        CaseRef ref = aCase();
        var first = added(ref);
        entries.stand(first, new Standing.TakenOff(NOW, DANA, "A mistake."));
        assertThat(entries.of(ref, night)).isEmpty();

        var again = added(ref);

        assertThat(entries.of(ref, night)).map(HandoverEntry::id).contains(again);
        assertThat(entries.of(ref, 5)).extracting(HandoverEntry::id).containsExactly(again, first);
    }

    @Test
    void what_waits_for_its_list_is_to_be_handed_over_once_that_is_made() {
        var id = added(aCase());
        assertThat(entries.toHand(1000)).doesNotContain(id);

        lists.make(night, NOW);
        assertThat(entries.toHand(1000)).contains(id);

        entries.stand(id, new Standing.Handed(NOW));
        assertThat(entries.toHand(1000)).doesNotContain(id);
    }

    @Test
    void what_nobody_took_over_is_left_for_a_later_night() {
        var id = added(aCase());
        entries.stand(id, new Standing.Handed(NOW));

        assertThat(entries.left(night, 1000)).doesNotContain(id);
        assertThat(entries.left(night.plusDays(1), 1000)).contains(id);
    }

    @Test
    void somebody_is_asked_once_for_a_half_hour_that_passed() {
        var one = new Passed(new DeadlineId(UUID.randomUUID()), added(aCase()), NOW);
        passed.note(one);
        passed.note(one);

        assertThat(passed.unasked(1000)).containsOnlyOnce(one);
        assertThat(passed.asked(one.limit(), NOW)).isTrue();
        assertThat(passed.asked(one.limit(), NOW)).isFalse();
        assertThat(passed.unasked(1000)).doesNotContain(one);
    }

    private EntryId added(CaseRef ref) {
        var id = new EntryId(UUID.randomUUID());
        entries.add(id, ref, night);
        return id;
    }
}
