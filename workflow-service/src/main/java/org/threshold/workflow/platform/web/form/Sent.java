package org.threshold.workflow.platform.web.form;

import org.threshold.workflow.platform.web.Reading;

/**
 * A form as it was sent by a page, in the shape in which the API takes it.
 *
 * @param typed what was typed, without the items that nothing was typed into
 * @param form the same as the API would get it; what is no number, day or time is left out of it
 * @param reading has refused what is no number, day or time, and goes on collecting
 */
public record Sent<F>(Typed typed, F form, Reading reading) {}
