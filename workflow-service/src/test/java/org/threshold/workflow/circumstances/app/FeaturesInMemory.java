package org.threshold.workflow.circumstances.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.referral.CaseRef;

/** What later features say of every case, whom they add, and what they were told. */
final class FeaturesInMemory implements Features {

    final Set<Circumstance> hold = EnumSet.noneOf(Circumstance.class);
    final List<Recipient> added = new ArrayList<>();
    final List<Change> heard = new ArrayList<>();
    final List<Change> lookedAgain = new ArrayList<>();
    final List<String> replied = new ArrayList<>();

    @Override
    public Set<Circumstance> circumstances(CaseRef ref) {
        return hold;
    }

    @Override
    public List<Recipient> added(NewChange change) {
        return added;
    }

    @Override
    public void recorded(Change change) {
        heard.add(change);
    }

    @Override
    public void replaced(Change now) {
        lookedAgain.add(now);
    }

    @Override
    public void replied(NewChange about, AgencyReply reply, String words) {
        replied.add(about.kind().id() + " " + reply.said().answer().code() + ": " + words);
    }
}
