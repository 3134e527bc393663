package org.threshold.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threshold.local.api.Answer;
import org.threshold.local.demo.Desk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The members of staff of a story, each of whom does at a screen what there is a page for. */
final class StaffAtScreens implements Desk {

    private static final int FORBIDDEN = 403;
    private static final int CLIENT_ERROR = 400;

    /**
     * A form of the API and the page that offers it.
     *
     * @param page its address, with what the form's path names
     * @param done the status of the API where it is taken
     */
    private record Offered(Pattern form, String page, int done) {}

    private static final List<Offered> OFFERED =
            List.of(
                    new Offered(
                            Pattern.compile("/api/v1/tasks/([^/]+)/completion"), "/tasks/$1", 200),
                    new Offered(
                            Pattern.compile("/api/v1/cases/([^/]+)/strategy-discussions"),
                            "/cases/$1/concern",
                            201),
                    new Offered(
                            Pattern.compile("/api/v1/cases/([^/]+)/return-home-decisions"),
                            "/cases/$1/return-home",
                            201));

    private final Map<String, Screen> screens = new HashMap<>();
    private final Function<String, Screen> signIn;
    private final List<String> notOffered = new ArrayList<>();
    private int sent;

    /**
     * @param signIn seats somebody, by user name
     */
    StaffAtScreens(Function<String, Screen> signIn) {
        this.signIn = signIn;
    }

    @Override
    public Optional<Answer> post(String as, String path, JsonNode form) {
        for (Offered offered : OFFERED) {
            Matcher matcher = offered.form().matcher(path);
            if (matcher.matches()) {
                Screen screen = screens.computeIfAbsent(as, signIn);
                screen.open(matcher.replaceFirst(offered.page()));
                return sent(screen, form, offered.done());
            }
        }
        return Optional.empty();
    }

    /** How many forms were sent so. */
    int sent() {
        return sent;
    }

    /** What could not be chosen on a page, and was said to the API to see it refused. */
    List<String> notOffered() {
        return List.copyOf(notOffered);
    }

    private Optional<Answer> sent(Screen screen, JsonNode form, int done) {
        var page = new PageForm(screen);
        if (!page.offered()) {
            return Optional.of(answer(FORBIDDEN, screen));
        }
        try {
            page.fill(form);
        } catch (PageForm.NotOffered choice) {
            notOffered.add(choice.getMessage());
            return Optional.empty();
        }
        page.send();
        sent++;
        int status = screen.status();
        return Optional.of(answer(status < CLIENT_ERROR ? done : status, screen));
    }

    /** In the words of the page, under each name by which the API would say them. */
    private static Answer answer(int status, Screen screen) {
        String words =
                screen.errors().isEmpty() ? screen.text() : String.join("\n", screen.errors());
        var said = JsonNodeFactory.instance.objectNode();
        said.put("detail", words).put("next", words);
        said.put("fields", String.join(" ", screen.wrongFields()));
        said.put("discussionId", screen.path().replaceFirst(".*/", ""));
        return new Answer(status, said);
    }
}
