package org.threshold.workflow.access;

import org.threshold.workflow.platform.Refusal;

/** An actor asked for something that none of their roles allows; answered as 403. */
public final class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Activity activity;

    public AccessRefused(Activity activity) {
        super("No role allows " + activity);
        this.activity = activity;
    }

    /** What was asked for. */
    public Activity activity() {
        return activity;
    }

    /** The refusal in words for the person who asked, with who may do it instead. */
    public Refusal refusal() {
        return activity.refusal();
    }
}
