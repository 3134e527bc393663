package org.threshold.workflow.fasttrack.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.FastTrackId;
import org.threshold.workflow.fasttrack.domain.ItemId;
import org.threshold.workflow.fasttrack.domain.NeedsRule.Held;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** Shows the conferences to which a case was fast-tracked, and what is carried to one. */
@Service
public class ReadFastTracks {

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final FastTracks rows;
    private final Carried carried;

    ReadFastTracks(
            Access access, Cases cases, JoinedCases joined, FastTracks rows, Carried carried) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.rows = rows;
        this.carried = carried;
    }

    /**
     * A fast track and its limit.
     *
     * @param dueAt by when the conference is to be held, UTC (T7)
     */
    public record Shown(FastTrack fastTrack, Instant dueAt) {}

    /**
     * What would be carried to the conference, and what is missing.
     *
     * @param today a date in England
     */
    public record Sheet(Held held, LocalDate today) {}

    /** All of a case, the latest first; empty when there is no such case. */
    @Transactional(readOnly = true)
    public Optional<List<Shown>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return cases.childOf(ref)
                .map(_ -> rows.of(joined.answering(ref)).stream().map(carried::shown).toList());
    }

    /** What is held of the child of a case, kept in the audit as read. */
    @Transactional
    public Optional<Sheet> sheet(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        Optional<PersonId> child = cases.childOf(ref);
        return child.map(one -> carried.read(who, joined.answering(ref), one));
    }

    /** What a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public Shown forStep(FastTrackId id) {
        return carried.shown(rows.find(id).orElseThrow());
    }

    /** The same, for the step of an item. */
    @Transactional(readOnly = true)
    public Shown forStep(ItemId id) {
        return carried.shown(rows.find(id).orElseThrow());
    }
}
