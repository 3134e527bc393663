package org.threshold.workflow.strategy.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.strategy.Fact;

/** Says where a discussion stands, in sentences that name nobody. */
public final class DiscussionWords {

    private DiscussionWords() {}

    /** What it waits for. */
    public static String stage(Stage stage) {
        return switch (stage) {
            case CALLED -> "It is called. Somebody has to invite.";
            case INVITED -> "It waits for the meeting.";
            case HELD -> "A meeting was held. What it decided has to be recorded.";
            case DECIDED -> "It has decided. Its record has to be sent out.";
            case CONCLUDED -> "It is concluded.";
            case SUPERSEDED -> "It was superseded: its children are discussed in another.";
        };
    }

    /** What is known of it, a sentence each. */
    public static List<String> known(Discussion discussion) {
        return Stream.of(
                        stage(discussion.stage()),
                        children(discussion),
                        facts(discussion.scope()),
                        discussion.progress().prepared()
                                ? "A police sergeant has reviewed the police checks."
                                : "No police sergeant has reviewed the police checks yet.",
                        discussion.progress().meetings() == 0
                                ? "No meeting was held yet."
                                : "Meetings held: " + discussion.progress().meetings() + ".")
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static String children(Discussion discussion) {
        int count = discussion.children().size();
        String children = count == 1 ? "One child" : count + " children";
        return discussion.anyRed()
                ? children + ", injured or perhaps injured and not mobile."
                : children + ".";
    }

    private static String facts(Scope scope) {
        return scope.facts().isEmpty()
                ? ""
                : scope.facts().stream()
                        .sorted()
                        .map(DiscussionWords::fact)
                        .collect(Collectors.joining(" "));
    }

    private static String fact(Fact fact) {
        return switch (fact) {
            case INJURY -> "There is an injury, or there may be.";
            case MEDICAL -> "A medical is in play.";
            case IN_HOSPITAL -> "A child is, or was, in hospital.";
        };
    }
}
