package org.threshold.workflow.improvement;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;

/**
 * Keeps what worries whoever writes a note and cannot give evidence for it (L-3.1.27). Supervisors
 * read it, nobody else, and nothing is reckoned from it.
 */
public interface UnevidencedWorries {

    /** What a form asks; the name of its field is {@code worry}. */
    FormField FIELD =
            new FormField.LongText(
                    "worry",
                    "What worries you that you cannot evidence?",
                    "May stay empty. Supervisors read it, nobody else, and nothing is reckoned from it. A"
                            + " suspicion needs no evidence: where the child may be at risk, raise it as"
                            + " a concern now.");

    /**
     * Writes a note and, once it is kept, what worries its writer, both or neither. The same words
     * of the same note, sent again, are kept once.
     *
     * @param note writes the note
     * @param kept whether it was kept, by what it came to
     * @return what the note came to
     */
    <T> T with(Worry worry, Supplier<T> note, Predicate<? super T> kept);

    /** What kind of note it stands on. */
    enum Note {
        CHILD_VISIT("child-visit", "a visit to the child for the enquiry"),
        ASSESSMENT_VISIT("assessment-visit", "a visit to the child for the single assessment"),
        OUT_OF_HOURS_CONTACT("out-of-hours-contact", "a contact out of hours");

        private final String code;
        private final String words;

        Note(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** As stored and sent. */
        public String code() {
            return code;
        }

        /** For people. */
        public String words() {
            return words;
        }

        /** The one with this code; anything else is a bug. */
        public static Note of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * What worries somebody.
     *
     * @param caseRef the case that the note is about
     * @param noteId what the note is about, such as the enquiry of a visit
     * @param words blank where nothing was said
     */
    record Worry(Actor who, String caseRef, Note note, UUID noteId, String words) {

        @Override
        public String toString() {
            return "Worry[" + caseRef + " " + note + "]";
        }
    }
}
