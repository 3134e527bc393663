package org.threshold.workflow.circumstances.adapter.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.ExtraRecipients;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.ReplyListener;
import org.threshold.workflow.circumstances.app.Features;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/**
 * Asks the features that come later, looked up when asked: they record changes themselves. What
 * holds for a case that joined another holds for that other, but for a return home: it was decided
 * without knowing of the rest.
 */
@Component
class LaterFeatures implements Features {

    private final ObjectProvider<CaseCircumstances> circumstances;
    private final ObjectProvider<ExtraRecipients> recipients;
    private final ObjectProvider<ChangeListener> listeners;
    private final ObjectProvider<ReplyListener> replies;
    private final JoinedCases joined;

    LaterFeatures(
            ObjectProvider<CaseCircumstances> circumstances,
            ObjectProvider<ExtraRecipients> recipients,
            ObjectProvider<ChangeListener> listeners,
            ObjectProvider<ReplyListener> replies,
            JoinedCases joined) {
        this.circumstances = circumstances;
        this.recipients = recipients;
        this.listeners = listeners;
        this.replies = replies;
        this.joined = joined;
    }

    @Override
    public Set<Circumstance> circumstances(CaseRef ref) {
        Set<Circumstance> holds = EnumSet.noneOf(Circumstance.class);
        for (CaseRef each : joined.all(ref)) {
            Set<Circumstance> here = here(each);
            if (!each.equals(ref)) {
                here.remove(Circumstance.RETURN_HOME_DECIDED);
            }
            holds.addAll(here);
        }
        return holds;
    }

    private Set<Circumstance> here(CaseRef ref) {
        Set<Circumstance> here = EnumSet.noneOf(Circumstance.class);
        circumstances.orderedStream().forEach(feature -> here.addAll(feature.of(ref)));
        return here;
    }

    @Override
    public List<Recipient> added(NewChange change) {
        return recipients
                .orderedStream()
                .flatMap(feature -> feature.of(change).stream())
                .distinct()
                .toList();
    }

    @Override
    public void recorded(Change change) {
        listeners.orderedStream().forEach(feature -> feature.recorded(change));
    }

    @Override
    public void replaced(Change now) {
        listeners.orderedStream().forEach(feature -> feature.replaced(now));
    }

    @Override
    public void replied(NewChange about, AgencyReply reply, String words) {
        replies.orderedStream().forEach(feature -> feature.replied(about, reply, words));
    }
}
