package org.threshold.workflow.fasttrack.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.FastTrack.About;
import org.threshold.workflow.fasttrack.domain.FastTrack.Beside;
import org.threshold.workflow.fasttrack.domain.FastTrack.Why;
import org.threshold.workflow.fasttrack.domain.FastTrackId;
import org.threshold.workflow.fasttrack.domain.Item;
import org.threshold.workflow.fasttrack.domain.ItemId;
import org.threshold.workflow.fasttrack.domain.Need;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** What the rows of fast tracks keep; the fake and PostgreSQL alike. */
public abstract class FastTracksContract {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private final FastTracks rows;

    protected FastTracksContract(FastTracks rows) {
        this.rows = rows;
    }

    protected abstract CaseRef aCase();

    protected abstract PersonId aChild();

    @Test
    void a_fast_track_is_read_as_it_was_kept() {
        var meeting = new Beside.Enquiry(UUID.randomUUID(), MONDAY.minusSeconds(86_400));
        var discussion = new Beside.Discussion(UUID.randomUUID(), MONDAY);

        for (Beside beside : List.of(meeting, discussion)) {
            FastTrack one = added(aCase(), beside);

            assertThat(rows.find(one.id())).contains(one);
            assertThat(rows.lock(one.id())).contains(one);
            assertThat(rows.find(one.items().getLast().id())).contains(one);
        }
    }

    @Test
    void what_was_found_out_and_when_it_was_held_is_kept() {
        FastTrack one = added(aCase(), new Beside.Discussion(UUID.randomUUID(), MONDAY));
        FastTrack found = one.foundOut(one.items().getFirst().id(), "With the grandmother.");
        FastTrack held = found.held(LocalDate.parse("2026-12-03"));

        for (FastTrack now : List.of(found, held)) {
            rows.save(now);

            assertThat(rows.find(one.id())).contains(now);
        }
    }

    @Test
    void those_of_a_case_go_with_it_to_another() {
        CaseRef from = aCase();
        CaseRef into = aCase();
        FastTrack one = added(from, new Beside.Discussion(UUID.randomUUID(), MONDAY));

        rows.moved(from, into);

        assertThat(rows.of(from)).isEmpty();
        assertThat(rows.of(into)).extracting(FastTrack::id).containsExactly(one.id());
    }

    private FastTrack added(CaseRef ref, Beside beside) {
        var why = new Why("She is afraid.", new StaffId(UUID.randomUUID()), MONDAY);
        var one =
                new FastTrack(
                        new FastTrackId(UUID.randomUUID()),
                        new About(ref, aChild(), why, beside),
                        List.of(item(Need.HOME), item(Need.GP)),
                        Optional.empty());
        rows.add(one);
        return one;
    }

    private static Item item(Need need) {
        return new Item(new ItemId(UUID.randomUUID()), need, Optional.empty());
    }
}
