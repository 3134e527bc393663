package org.threshold.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who has signed in and follows links, so that whatever they find can be found by people.
 */
final class Visitor {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\shref=\"(/[^\"#]*)");

    /** A file is taken away and no page. */
    private static final Pattern FILE = Pattern.compile("[^?]*\\.(csv|pdf)([?].*)?");

    /** Of pages alike, so many are opened to look for further links. */
    private static final int ALIKE = 20;

    private final BrowserContext window;
    private final Page page;
    private final String base;
    private final Set<String> seen = new HashSet<>();
    private final List<String> unopened = new ArrayList<>();
    private final Map<String, Integer> opened = new HashMap<>();

    private Visitor(BrowserContext window, String base) {
        this.window = window;
        this.page = window.newPage();
        this.base = base;
    }

    static Visitor stranger(BrowserContext window, String base) {
        return new Visitor(window, base);
    }

    static Visitor signedIn(BrowserContext window, String base, String username, String password) {
        var visitor = new Visitor(window, base);
        visitor.page.navigate(base + "/sign-in");
        visitor.page.getByLabel("User name").fill(username);
        visitor.page.getByLabel("Password").fill(password);
        visitor.page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        visitor.page.waitForURL(address -> !address.endsWith("/sign-in"));
        visitor.meet("/work?view=all");
        visitor.meet("/");
        return visitor;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    Page page() {
        return page;
    }

    void close() {
        window.close();
    }

    /** The first page of a route that links lead to; nothing when none does. */
    Optional<String> find(String route) {
        Optional<String> found = among(seen, route);
        while (found.isEmpty() && !unopened.isEmpty()) {
            found = among(open(next()), route);
        }
        return found;
    }

    /**
     * Of a kind that was opened least: what no page yet led to is behind what was not looked at.
     */
    private String next() {
        String next =
                Collections.min(
                        unopened, Comparator.comparingInt(it -> opened.getOrDefault(kind(it), 0)));
        unopened.remove(next);
        return next;
    }

    private static Optional<String> among(Iterable<String> addresses, String route) {
        for (String address : addresses) {
            if (Picture.leadsTo(route, address.replaceFirst("[?].*", ""))) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }

    private List<String> open(String address) {
        if (opened.merge(kind(address), 1, Integer::sum) > ALIKE) {
            return List.of();
        }
        List<String> links = linksOf(window.request().get(base + address));
        links.forEach(this::meet);
        return links;
    }

    /**
     * Read as they were sent: every link is there without a script, and nothing has to be drawn.
     */
    private static List<String> linksOf(APIResponse answer) {
        try {
            return LINK.matcher(answer.text())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .toList();
        } finally {
            answer.dispose();
        }
    }

    private void meet(String address) {
        if (!FILE.matcher(address).matches() && seen.add(address)) {
            unopened.add(address);
        }
    }

    /** The address without what tells pages of a kind apart: references, ids, queries. */
    private static String kind(String address) {
        return address.replaceFirst("[?].*", "").replaceAll("/[^/]*\\d[^/]*", "/…");
    }
}
