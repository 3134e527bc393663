package org.threshold.workflow.fasttrack.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.FastTrack.About;
import org.threshold.workflow.fasttrack.domain.FastTrack.Beside;
import org.threshold.workflow.fasttrack.domain.FastTrack.Why;
import org.threshold.workflow.fasttrack.domain.FastTrackId;
import org.threshold.workflow.fasttrack.domain.Item;
import org.threshold.workflow.fasttrack.domain.ItemId;
import org.threshold.workflow.fasttrack.domain.NeedsRule;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** Keeps a fast track, with the work that it brings about. */
@Service
class FastTrackKeeping {

    private final FastTracks rows;
    private final WorkBeside beside;
    private final HeldForConference held;
    private final FastTrackWork work;
    private final FastTrackRecord record;

    FastTrackKeeping(
            FastTracks rows,
            WorkBeside beside,
            HeldForConference held,
            FastTrackWork work,
            FastTrackRecord record) {
        this.rows = rows;
        this.beside = beside;
        this.held = held;
        this.work = work;
        this.record = record;
    }

    /** By when the conference is to be held, UTC. */
    Instant dueAt(FastTrack one) {
        return work.due(one).dueAt();
    }

    FastTrack keep(Actor who, CaseRef ref, PersonId child, Why why) {
        Beside goesOn = beside.of(who, ref, why);
        Optional<FastTrack> before = rows.of(ref).stream().filter(FastTrack::open).findFirst();
        FastTrack one = before.orElseGet(() -> begin(new About(ref, child, why, goesOn)));
        record.keep(who, "fast-tracked-to-conference", one, why.words());
        return one;
    }

    private FastTrack begin(About about) {
        List<Item> items =
                NeedsRule.missing(held.of(about.child())).stream()
                        .map(need -> new Item(new ItemId(record.newId()), need, Optional.empty()))
                        .toList();
        var one = new FastTrack(new FastTrackId(record.newId()), about, items, Optional.empty());
        rows.add(one);
        work.begins(one);
        return one;
    }
}
