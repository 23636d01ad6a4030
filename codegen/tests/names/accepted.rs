/// Calls a macro with the names of all cases that are accepted.
macro_rules! accepted {
    ($each:ident) => {
        $each! {
            alias_named_like_an_operation keywords capitals_that_meet texts_with_code multipart_files alias_named_as_operation names_of_variants property_names_of_traits
            properties_beside_type properties_by_other_names_of_types aliases all_of_around_one_ref all_of_by_many_ways all_of_beside_properties all_of_extends all_of_makes_required
            response_without_content any_body_and_response array_parameters body_without_required_properties
            clearable_property constraints_are_taken_off deep_object_parameter deprecated deprecation_told enum_of_numbers_and_null
            enum_with_odd_values events_and_plain_text events_of_any_json events_only examples_of_calls file_responses header_parameters
            id_and_underscore_id inline_enum inline_objects_get_names json_and_events_by_select json_or_nothing
            json_or_null lenient_object list_body list_in_two_forms many_properties response_in_an_envelope maps_and_free_form properties_named_as_keywords_of_documents properties_that_fold
            properties_that_must_not_be_empty multipart_body multipart_one_file no_content null_through_parts nullable_properties
            odd_property_names odd_parameter_names odd_required_parameters one_name_in_path_and_query open_enum outcome_beside_the_status
            optional_body overwritten_properties paging_after_first paging_after_last paging_by_body_cursor paging_by_body_number
            paging_by_cursor paging_by_offset paging_by_page paging_by_skip paging_of_a_bare_list paging_of_aliases
            paging_with_appended_rows paging_with_order paging_with_order_in_body parameters_of_other_names parameters_of_the_path_item path_at_another_server path_in_another_file
            path_parameter_and_action recursion recursion_through_alias recursion_through_union ref_into_a_component
            ref_to_another_file retry same_schema_twice secret_properties secrets_anywhere same_title_twice scalar_parameters
            schema_name_of_a_namespace schema_name_of_an_operation schema_names_of_the_runtime stream_of_one_form
            stream_of_repeated_text
            tagged_union tagged_union_with_unknown two_namespaces union_by_json_type union_in_request
            union_with_a_branch_called_unknown whole_numbers
        }
    };
}
