package org.threshold.workflow.platform.web.form;

import java.util.Map;

/**
 * A page that asks something, drawn by the template {@code ask}.
 *
 * @param key the messages {@code <key>.title}, {@code .intro} and {@code .submit} are its words
 * @param about what the words name, as their argument; a reference, never a person's name
 * @param back the address that the link at the top leads to
 * @param action the address that the form is posted to
 * @param hidden what is posted with it unseen
 */
public record AskPage(
        String key, String about, String back, String action, Map<String, String> hidden) {

    public AskPage {
        hidden = Map.copyOf(hidden);
    }
}
