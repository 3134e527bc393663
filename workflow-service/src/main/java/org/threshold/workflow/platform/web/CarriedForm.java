package org.threshold.workflow.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was typed into a page's form whose session has ended, carried along by the page that asks to
 * sign in again. It is in that page and nowhere else: nothing is kept for somebody unknown.
 *
 * @param to the address that the form is sent to, always one of this site
 * @param values what was typed, under the names of the form
 */
public record CarriedForm(String to, List<Value> values) {

    /** The name that the address goes under while it is carried. */
    public static final String TO = "typed-to";

    /** Stands before the names of the form's own fields while they are carried. */
    public static final String FIELD = "typed:";

    private static final Pattern OF_THIS_SITE = Pattern.compile("/|/[A-Za-z0-9][A-Za-z0-9/_.~-]*");

    /** One field. */
    public record Value(String name, String value) {

        @Override
        public String toString() {
            return "Value[withheld]";
        }
    }

    public CarriedForm {
        if (!ofThisSite(to)) {
            throw new IllegalArgumentException("not an address of this site");
        }
        values = List.copyOf(values);
    }

    /** Whether an address is the path of a page here: no other site, no query. */
    public static boolean ofThisSite(String path) {
        return OF_THIS_SITE.matcher(path).matches();
    }

    /** The words among it, to be read and copied; codes and references are not worth it. */
    public String text() {
        return values.stream()
                .map(Value::value)
                .filter(it -> it.strip().contains(" "))
                .collect(Collectors.joining("\n\n"));
    }

    /** A form as it was sent; what is carried already goes on being carried. */
    public static CarriedForm sent(HttpServletRequest request) {
        var to = request.getParameter(TO);
        return to == null
                ? new CarriedForm(request.getRequestURI(), values(request.getParameterMap(), ""))
                : carried(request);
    }

    /** What a page carried along. */
    public static CarriedForm carried(HttpServletRequest request) {
        return new CarriedForm(
                String.valueOf(request.getParameter(TO)), values(request.getParameterMap(), FIELD));
    }

    /** The token of an ended session and the buttons are left behind. */
    private static List<Value> values(Map<String, String[]> given, String before) {
        List<Value> values = new ArrayList<>();
        given.forEach(
                (name, all) -> {
                    if (name.startsWith(before)) {
                        String own = name.substring(before.length());
                        List.of(all).forEach(one -> values.add(new Value(own, one)));
                    }
                });
        values.removeIf(it -> it.name().startsWith("_") || it.name().startsWith("+"));
        return values;
    }
}
