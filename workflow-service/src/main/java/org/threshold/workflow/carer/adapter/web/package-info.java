/** The task form of a carer’s check, and its part of a case’s page. */
@NullMarked
package org.threshold.workflow.carer.adapter.web;

import org.jspecify.annotations.NullMarked;
