package org.threshold.browser;

import java.util.regex.Pattern;

/**
 * A page that is looked at.
 *
 * @param name what its pictures are called
 * @param as who looks; empty for somebody who has not signed in
 * @param route the page's route, with {@code {names}} for what differs
 * @param rest what comes after the address that is found for the route, for example a query
 */
record Picture(String name, String as, String route, String rest) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    /** What is called by a word. */
    private static final String REPORT = "{report}";

    Picture(String name, String as, String route) {
        this(name, as, route, "");
    }

    /** Whether there is one page of it only, whose address is its route. */
    boolean single() {
        return !VARIABLE.matcher(route).find();
    }

    /**
     * Whether an address without its query is one of its route; references and ids hold a digit,
     * the names of reports need not.
     */
    static boolean leadsTo(String route, String address) {
        String worded = route.replace(REPORT, "\\E[^/]+\\Q");
        String fixed = VARIABLE.matcher(worded).replaceAll("\\\\E[^/]*\\\\d[^/]*\\\\Q");
        return address.matches("\\Q" + fixed + "\\E");
    }
}
