package org.threshold.workflow.platform.web.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.ResultActions;

/** A page as a test looks at it: what every page must keep, whatever it is for. */
public record Page(String html) {

    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea|select)\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");
    private static final Pattern LABEL = Pattern.compile("<label\\b[^>]*\\bfor=\"([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]* src=\"/assets/)|style=\"|\\son\\w+=\"");
    private static final Pattern HERE = Pattern.compile("href=\"#([^\"]+)\"");

    public static Page of(ResultActions answer) throws Exception {
        return new Page(answer.andReturn().getResponse().getContentAsString());
    }

    public String title() {
        Matcher title = TITLE.matcher(html);
        return title.find() ? title.group(1) : "";
    }

    /** What is wrong with it: a field without a label, a link that leads nowhere, an id twice. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        all(ID).forEach(id -> add(faults, !ids.add(id), "the id " + id + " is there twice"));
        List<String> labels = all(LABEL);
        for (String field : fields()) {
            Matcher id = ID.matcher(field);
            boolean labelled = id.find() && labels.contains(id.group(1));
            add(faults, !labelled, "no label for " + field);
        }
        all(HERE).forEach(id -> add(faults, !ids.contains(id), "nothing has the id " + id));
        add(faults, html.contains("??"), "words are missing");
        add(faults, INLINE.matcher(html).find(), "it breaks the policy");
        return faults;
    }

    private static void add(List<String> faults, boolean wrong, String words) {
        if (wrong) {
            faults.add(words);
        }
    }

    /** Every field that somebody fills in. */
    public List<String> fields() {
        return FIELD.matcher(html)
                .results()
                .map(it -> it.group())
                .filter(it -> !it.contains("type=\"hidden\""))
                .toList();
    }

    /** The value of a hidden field. */
    public String hidden(String name) {
        Matcher value = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
        return value.find() ? value.group(1) : "";
    }

    private List<String> all(Pattern pattern) {
        return pattern.matcher(html).results().map(it -> it.group(1)).toList();
    }
}
