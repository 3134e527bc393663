/** What an investigation has to answer before anything in it, or the whole, is closed. */
@NullMarked
package org.threshold.workflow.investigation.domain;

import org.jspecify.annotations.NullMarked;
