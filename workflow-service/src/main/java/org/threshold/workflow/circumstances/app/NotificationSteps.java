package org.threshold.workflow.circumstances.app;

import java.util.Set;
import org.threshold.process.NotificationLadderProcess;
import org.threshold.workflow.access.Role;

/** The human steps of notifications and changes, as the models and the work list name them. */
public final class NotificationSteps {

    /** The kind of subject that a notification's steps and deadline belong to. */
    public static final String NOTIFICATION = "notification";

    /** The kind of subject that a change's step and deadline belong to. */
    public static final String CHANGE = "change";

    /** What a notification waits for. */
    public static final String ACKNOWLEDGE = "acknowledge-notification";

    /** Ring the duty role that has not acknowledged. */
    public static final String RING = NotificationLadderProcess.Steps.RING_DUTY_ROLE;

    /** Hand a notification that nobody acknowledged to a named person. */
    public static final String TAKE_OVER = NotificationLadderProcess.Steps.TAKE_OVER_NOTIFICATION;

    /** Tell somebody whom the record cannot find. */
    public static final String TELL_ANOTHER_WAY = "tell-another-way";

    /** The kind of subject that the question belongs to whether somebody is not told. */
    static final String WITHHELD = "withheld-copy";

    /** Agree, or not, that somebody is not told of a change (R-C&F-4). */
    static final String AGREE_LEFT_OUT = "agree-left-out";

    static final Set<Role> RINGERS = Set.of(Role.DUTY_SOCIAL_WORKER, Role.EDT_WORKER);
    static final Set<Role> MANAGERS = Set.of(Role.TEAM_MANAGER, Role.EDT_MANAGER);

    private NotificationSteps() {}
}
