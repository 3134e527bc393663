package org.threshold.workflow.circumstances.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.circumstances.domain.Missing;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;

/** The rows of what happened. They are added and never changed. */
public interface ChangeRecords {

    void add(KeptChange change);

    Optional<KeptChange> find(ChangeId id);

    /** The change, locked, so that it is corrected or withdrawn once. */
    Optional<KeptChange> lock(ChangeId id);

    /** What corrected or withdrew it, if anything did. */
    Optional<ChangeId> successor(ChangeId id);

    /** What the changes of a case say that were neither corrected nor withdrawn. */
    List<NewChange> standing(CaseRef ref);

    /** Keeps that a case was referred by an agency; twice changes nothing. */
    void referredBy(CaseRef ref, Agency agency);

    /** The agencies that have referred the case. */
    List<Agency> referrers(CaseRef ref);

    /** Keeps who was not told, and why. */
    void notTold(ChangeId change, List<Missing> missing, List<LeftOut> leftOut);

    /** Whom somebody left out of a change, with the reason. */
    List<LeftOut> leftOut(ChangeId change);

    /**
     * Takes a sender's key for a change. A sender that sends the same key at the same time waits
     * until this transaction ends.
     */
    KeyTaken takeKey(Actor sender, SendingKey key, ChangeId id);

    /** What a sender's key was used for before, if it was. */
    Optional<ChangeId> sentBefore(Actor sender, SendingKey key);

    /** Whether a key was free. */
    sealed interface KeyTaken {

        /** It was, and now names this change. */
        record Now() implements KeyTaken {}

        /** The same was sent before, and became this change. */
        record Before(ChangeId change) implements KeyTaken {}

        /** Something else was sent with it before. */
        record ForSomethingElse() implements KeyTaken {}
    }
}
