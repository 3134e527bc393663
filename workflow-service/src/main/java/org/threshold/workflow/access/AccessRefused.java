package org.threshold.workflow.access;

import java.util.Comparator;
import java.util.stream.Collectors;
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
        return new Refusal(
                "request",
                "Your roles do not allow you to " + activity.words() + ".",
                "Ask somebody who may: " + whoMay() + ".");
    }

    private String whoMay() {
        return activity.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(Role::words)
                .collect(Collectors.joining(", "));
    }
}
