package org.threshold.workflow.ward.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Handed;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.ward.domain.StayId;
import org.threshold.workflow.ward.domain.WardReview;

/** The rows of children’s stays in hospital; a case has at most one that is open. */
public interface Stays {

    void add(Stay stay);

    Optional<Stay> find(StayId id);

    Optional<Stay> lock(StayId id);

    /** The open stay of a case. */
    Optional<Stay> openOf(CaseRef ref);

    /** The latest stay of a case. */
    Optional<Stay> latestOf(CaseRef ref);

    /** All stays of these cases, the latest first. */
    List<Stay> of(List<CaseRef> refs);

    void end(StayId id, Instant at);

    void name(StayId id, String consultant);

    void reviewed(StayId id, WardReview review, Actor by, Instant at);

    /** What consultants found, the latest first. */
    List<WardReview> reviews(StayId id);

    void handedOver(StayId id, Handed handed, Actor by, Instant at);

    /** What consultants handed over, the latest first. */
    List<Handed> handovers(StayId id);

    /** One handover. */
    Optional<Handed> handover(HandoverId id);

    /** The stay in which a handover was. */
    Optional<StayId> stayWith(HandoverId id);

    /** Writes the note of a handover that was made without one. */
    void noted(HandoverId id, ConsultantNote note, Instant at);

    /** The receiver accepts a handover. */
    void accepted(HandoverId id, Actor by, Instant at);
}
