package org.threshold.workflow.circumstances.app;

import java.util.List;
import java.util.Set;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.referral.CaseRef;

/** The features that come after this one: what they know, add, and do about a change. */
public interface Features {

    /** What any of them says that holds for a case. */
    Set<Circumstance> circumstances(CaseRef ref);

    /** Whom any of them adds to the recipients of a change. */
    List<Recipient> added(NewChange change);

    /** Lets them act on a change, in this transaction. */
    void recorded(Change change);

    /** Lets them look again after a change was corrected or withdrawn, in this transaction. */
    void replaced(Change now);

    /** Lets them act on what an agency said back, in this transaction. */
    void replied(NewChange about, AgencyReply reply, String words);
}
