/** Restricting contact, in memory. */
@NullMarked
package org.threshold.workflow.contact.app;

import org.jspecify.annotations.NullMarked;
