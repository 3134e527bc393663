package org.threshold.workflow.redpath.domain;

import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** What a paediatric view has to say. */
public final class ViewGate {

    private ViewGate() {}

    /** Every reason why the view cannot stand; empty when it can. */
    public static List<Refusal> refusals(Finding finding, String words) {
        if (!words.isBlank()) {
            return List.of();
        }
        return List.of(
                finding == Finding.NOT_AN_INJURY
                        ? new Refusal(
                                "words",
                                "It is not said what the mark is instead. A mark on a child who cannot move about alone"
                                        + " counts as an injury until somebody has (lesson 3.1.5).",
                                "Say what it is, for example a birthmark, and how you can tell. Only this ends the"
                                        + " concern.")
                        : new Refusal(
                                "words",
                                "It is not said what you found.",
                                "Say in a sentence what you saw."));
    }
}
