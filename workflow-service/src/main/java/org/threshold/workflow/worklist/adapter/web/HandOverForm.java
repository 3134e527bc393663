package org.threshold.workflow.worklist.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;

/** The form that hands one task over: to whom, and why. */
final class HandOverForm {

    private static final String TO = "to";
    private static final String REASON = "reason";

    private HandOverForm() {}

    /**
     * What was typed.
     *
     * @param to whom; empty when nobody was chosen
     */
    record Wish(Optional<StaffId> to, String reason) {

        static Wish of(MultiValueMap<String, String> posted) {
            return new Wish(
                    posted.getOrDefault(TO, List.of()).stream()
                            .findFirst()
                            .flatMap(Wish::id)
                            .map(StaffId::new),
                    String.join(" ", posted.getOrDefault(REASON, List.of())).strip());
        }

        private static Optional<UUID> id(String given) {
            try {
                return Optional.of(UUID.fromString(given));
            } catch (IllegalArgumentException noId) {
                return Optional.empty();
            }
        }

        List<Refusal> missing() {
            List<Refusal> missing = new ArrayList<>();
            if (to.isEmpty()) {
                missing.add(new Refusal(TO, "Nobody is chosen.", "Choose who is to do it."));
            }
            if (reason.isEmpty()) {
                missing.add(
                        new Refusal(
                                REASON,
                                "The reason is missing.",
                                "Say why the task changes hands."));
            }
            return missing;
        }

        @Override
        public String toString() {
            return "Wish[" + to + "]";
        }
    }

    static List<FormField> fields(List<StaffMember> colleagues) {
        return List.of(
                new FormField.Choice(
                        TO,
                        "Who is to do it?",
                        colleagues.isEmpty()
                                ? "Nobody else may do this task. Give it back, or go on with it."
                                : "Everybody here may finish it. It stands among their own work at"
                                        + " once, and its limit stays.",
                        colleagues.stream().map(AssignmentForm::colleague).toList()),
                new FormField.LongText(
                        REASON,
                        "Why does it change hands?",
                        "It is kept with the task, for whoever gets it and for the record."));
    }
}
