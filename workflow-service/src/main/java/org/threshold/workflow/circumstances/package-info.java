/** What happened to a child once a case is open: recorded once, and told to whoever must know. */
@NullMarked
package org.threshold.workflow.circumstances;

import org.jspecify.annotations.NullMarked;
