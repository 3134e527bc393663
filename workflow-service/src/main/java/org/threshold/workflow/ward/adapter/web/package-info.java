/** A child’s stay in hospital on its case’s page and in the API, and the forms of its steps. */
@NullMarked
package org.threshold.workflow.ward.adapter.web;

import org.jspecify.annotations.NullMarked;
