/** The forms of the steps, the letter as it was sent, and how many parents were told. */
@NullMarked
package org.threshold.workflow.letter.adapter.web;

import org.jspecify.annotations.NullMarked;
