package org.threshold.workflow.circumstances.app;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Recipient;

/** Knows whom notifications wait for that nobody has acknowledged. */
public interface SilentRecipients {

    /** Who was told what and has not answered. */
    record Silent(Recipient recipient, ChangeKind kind) {}

    /** Those of the notifications that wait, by their ids. */
    Map<UUID, Silent> of(Collection<UUID> notifications);
}
