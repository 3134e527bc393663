/** What a letter to a parent needs before it is issued, and what it says. */
@NullMarked
package org.threshold.workflow.letter.domain;

import org.jspecify.annotations.NullMarked;
