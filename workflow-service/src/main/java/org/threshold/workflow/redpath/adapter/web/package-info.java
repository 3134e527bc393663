/** The forms of the paediatric view and of the answer of the police. */
@NullMarked
package org.threshold.workflow.redpath.adapter.web;

import org.jspecify.annotations.NullMarked;
