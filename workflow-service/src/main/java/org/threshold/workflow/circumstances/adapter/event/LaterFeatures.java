package org.threshold.workflow.circumstances.adapter.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.ExtraRecipients;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.Features;
import org.threshold.workflow.referral.CaseRef;

/** Asks the features that come later, looked up when asked: they record changes themselves. */
@Component
class LaterFeatures implements Features {

    private final ObjectProvider<CaseCircumstances> circumstances;
    private final ObjectProvider<ExtraRecipients> recipients;
    private final ObjectProvider<ChangeListener> listeners;

    LaterFeatures(
            ObjectProvider<CaseCircumstances> circumstances,
            ObjectProvider<ExtraRecipients> recipients,
            ObjectProvider<ChangeListener> listeners) {
        this.circumstances = circumstances;
        this.recipients = recipients;
        this.listeners = listeners;
    }

    @Override
    public Set<Circumstance> circumstances(CaseRef ref) {
        return circumstances
                .orderedStream()
                .flatMap(feature -> feature.of(ref).stream())
                .collect(Collectors.toSet());
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
}
